import type { Source } from "@/generators/genome";

export interface Segment {
  readonly text: string;
  /** The sentence it is, or null for what lies between sentences. */
  readonly sentence: Source["sentences"][number] | null;
}

/**
 * Cuts a description into its sentences and what lies between them, without losing or
 * repeating a character: a sentence that overlaps an earlier one or lies outside is
 * treated as plain text.
 */
export function splitDescription(text: string, { sentences }: Source): readonly Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const sentence of sentences.toSorted((a, b) => a.start - b.start)) {
    if (sentence.start < position || sentence.end <= sentence.start || sentence.end > text.length) continue;
    if (sentence.start > position) segments.push({ text: text.slice(position, sentence.start), sentence: null });
    segments.push({ text: text.slice(sentence.start, sentence.end), sentence });
    position = sentence.end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), sentence: null });
  return segments;
}
