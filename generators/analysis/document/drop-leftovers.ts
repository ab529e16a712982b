import type { TextRun } from "./inline-text";

/** Keycaps, joiners and variation selectors: of a picture they are a part, of a name they are none. */
const LEFTOVER = /[\d#*]?\uFE0F?\u20E3\s?|(?<=\p{Extended_Pictographic})\u200D(?=\p{Extended_Pictographic})|[\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu;

/** The text without what pictures leave beside words. */
export function dropLeftovers(run: TextRun): TextRun {
  if (!/[\u20E3\u200D\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/u.test(run.text)) return run;
  const kept: TextRun = { text: "", offsets: [] };
  let at = 0;
  const keepUntil = (end: number): void => {
    kept.text += run.text.slice(at, end);
    for (; at < end; at += 1) kept.offsets.push(run.offsets[at] ?? 0);
  };
  for (const match of run.text.matchAll(LEFTOVER)) {
    keepUntil(match.index);
    at = match.index + match[0].length;
  }
  keepUntil(run.text.length);
  return kept;
}
