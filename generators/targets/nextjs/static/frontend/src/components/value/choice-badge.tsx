import { Badge } from "@/components/ui/badge";
import { type Choice, choiceLabel } from "./choice";

/** One of a few known values, by its label. */
export function ChoiceBadge({ options, value }: { options: readonly Choice[]; value: string }) {
  const tone = options.find((option) => option.value === value)?.tone ?? "neutral";
  return <Badge tone={tone}>{choiceLabel(options, value)}</Badge>;
}
