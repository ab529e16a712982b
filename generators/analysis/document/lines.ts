import type { TextRun } from "./inline-text";

/** A bullet or check mark that is no Markdown: "•", "✅", "[x]", a box-drawing branch. */
const BULLET = /^(?:[•◦▪▸►●○·∙✓✔✅☑❌✗–—→»✨⭐]|[│├└┌─┬┤┐┘┴┼|\s]{0,40}[├└│][─\s]{0,12}|\[[ xX]?\]|\([a-z0-9]\)|\d{1,2}[.)])[\s\uFE0F]+/u;

/** "-Name" without a space: an item to its author, and no negative number. */
const TIGHT = /^-\p{L}.*[^:\s]\s*$/u;

/** Split a run at its line ends where the author meant a line; wrapped prose is joined with a space. */
export function splitLines(run: TextRun): TextRun[] {
  const lines: TextRun[] = [];
  let from = 0;
  for (let at = 0; at <= run.text.length; at += 1) {
    if (at < run.text.length && run.text[at] !== "\n") continue;
    const line = trimRun(run, from, at);
    from = at + 1;
    if (line.text === "") continue;
    const previous = lines[lines.length - 1];
    if (previous && continues(previous.text, line.text)) {
      previous.text += ` ${line.text}`;
      previous.offsets.push(line.offsets[0] ?? 0, ...line.offsets);
    } else lines.push(line);
  }
  return lines;
}

/** "Crates: weight, time" stands on a line of its own, whatever stood before. */
const LABELLED = /^\p{Lu}[\p{L}\p{N} &'’/-]{1,38}:\s+\S/u;

/** "FR-3 The dispatcher ...": each requirement on a line of its own. */
const NUMBERED = /^\p{Lu}{1,5}[-.]?\d{1,3}(?:[.-]\d+)*[.:)]?\s+\p{Lu}/u;

/** "As a grower" / "I want to ...": a story whose parts stand on lines of their own. */
const STORY_START = /^\P{L}{0,12}as (?:an?|the)\s[^.!?:;]{2,60}$/iu;
const STORY_REST = /^I\s+(?:want|wish|need|can|could|would|should|must|may|am)\b/;

function continues(previous: string, next: string): boolean {
  /* Only the end of what is joined is looked at, so that many lines take no longer than their sum. */
  const end = previous.slice(-2);
  if (/[:;!?]$/.test(end) || TIGHT.test(next) || BULLET.test(next) || LABELLED.test(next) || NUMBERED.test(next)) return false;
  if (previous.length <= 80 && STORY_START.test(previous) && STORY_REST.test(next)) return true;
  if (/^\p{Ll}/u.test(next)) return previous.length > 30 || /[,\p{L}]$/u.test(end);
  if (/[.。]$/.test(end)) return previous.length > 66;
  return previous.length > 66;
}

/** Drop a bullet or number at the start; `bulleted` says whether there was one. */
export function stripBullet(run: TextRun): { readonly run: TextRun; readonly bulleted: boolean } {
  const match = BULLET.exec(run.text) ?? (TIGHT.test(run.text) ? /^-/.exec(run.text) : null);
  return match ? { run: trimRun(run, match[0].length, run.text.length), bulleted: true } : { run, bulleted: false };
}

/** The part of a run without white space at either end. */
export function trimRun(run: TextRun, from: number, to: number): TextRun {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(run.text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(run.text[end - 1] ?? "")) end -= 1;
  return { text: run.text.slice(start, end), offsets: run.offsets.slice(start, end) };
}
