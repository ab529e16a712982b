import type { BadgeTone } from "@/components/ui/badge";

/** One of the values of an enumeration, and how it is shown. */
export interface Choice {
  value: string;
  label: string;
  tone?: BadgeTone;
}

/** The label of a value. */
export function choiceLabel(options: readonly Choice[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
