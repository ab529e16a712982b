import { Badge, type BadgeTone } from "@/components/ui/badge";

export interface Choice {
  value: string;
  label: string;
  tone?: BadgeTone;
}

/** One of a few known values, by its label. */
export function ChoiceBadge({ options, value }: { options: readonly Choice[]; value: string }) {
  const option = options.find((candidate) => candidate.value === value);
  return <Badge tone={option?.tone ?? "neutral"}>{option?.label ?? value}</Badge>;
}
