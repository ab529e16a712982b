/** A piece of text on a page; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}

interface Line {
  text: string;
  readonly y: number;
  readonly size: number;
}

/**
 * Puts the pieces of a page back into lines and paragraphs. A page knows where letters stand, not what
 * belongs together: a gap that is clearly larger than a line begins a paragraph, larger letters are
 * a heading, and a line that goes on in the next one is joined with it.
 */
export function joinLines(pieces: readonly PlacedText[]): string {
  const lines = toLines(pieces);
  const usual = commonest(lines.map(({ size }) => Math.round(size)));
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const heading = usual > 0 && line.size > usual * 1.15 && line.text.length < 120;
    const text = line.text.replace(/^[•●◦▪‣·–]\s*/, "- ");
    const joins = last !== undefined && !heading && last.y - line.y < last.size * 1.75 && last.y > line.y && !/^([-*]|\d+[.)])\s/.test(text) && Math.abs(last.size - line.size) < 1;
    if (joins && paragraphs.length > 0) paragraphs[paragraphs.length - 1] = continued(paragraphs.at(-1) ?? "", text);
    else paragraphs.push(heading ? `## ${text}` : text);
    last = line;
  }
  return paragraphs.map((paragraph, index) => (isItem(paragraph) && isItem(paragraphs[index + 1] ?? "") ? `${paragraph}\n` : `${paragraph}\n\n`)).join("").trim();
}

function toLines(pieces: readonly PlacedText[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { text, y, size } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < Math.max(size, last.size) * 0.5) last.text += text;
    else if (text.trim() !== "") lines.push({ text, y, size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, " ").trim() }));
}

function isItem(paragraph: string): boolean {
  return paragraph.startsWith("- ");
}

/** A word that was broken at the end of a line is whole again. */
function continued(paragraph: string, text: string): string {
  return /\p{Ll}-$/u.test(paragraph) && /^\p{Ll}/u.test(text) ? paragraph.slice(0, -1) + text : `${paragraph} ${text}`;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([a, times], [b, others]) => others - times || a - b)[0]?.[0] ?? 0;
}
