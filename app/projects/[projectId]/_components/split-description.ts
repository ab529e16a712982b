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
    const { start, end } = withEmphasis(text, sentence, position);
    if (start > position) segments.push({ text: text.slice(position, start), sentence: null });
    segments.push({ text: text.slice(start, end), sentence });
    position = end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), sentence: null });
  return segments;
}

/** The marks of emphasis around a sentence belong to it: "**Crates**: weight" is not cut behind its first stars. */
function withEmphasis(text: string, sentence: { readonly start: number; readonly end: number }, from: number): { readonly start: number; readonly end: number } {
  let { start, end } = sentence;
  while (start > from && /[*_]/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /[*_]/.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1))) end += 1;
  return { start, end };
}
