/**
 * Characters that do not show, or that change how others show: controls, separators, bidirectional
 * marks, zero-width and variation marks, private use, tags and unpaired surrogates.
 * Written out rather than `\p{...}`, whose meaning moves with the Unicode version of the runtime.
 */
const RANGES =
  "\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2" +
  "\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800" +
  "\\u3000\\u3164\\ud800-\\udfff\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\uffff" +
  "\\u{110bd}\\u{110cd}\\u{13430}-\\u{1345f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{10ffff}";

const INVISIBLE = new RegExp(`[${RANGES}]`, "gu");

/** Replaces every invisible character by what `escape` gives for its code point. */
export function escapeInvisible(text: string, escape: (codePoint: number) => string): string {
  return text.replace(INVISIBLE, (char) => escape(char.codePointAt(0) ?? 0));
}

/**
 * The text with every character visible: line ends kept as `\n`, other white space as one blank,
 * the rest dropped. For places that have no escape: comments, docstrings, Markdown, TSX-free text.
 */
export function visibleText(text: string): string {
  const flat = text
    .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
  // The joiner and the variation mark are what emoji are made of; they change nothing else.
  return flat.replace(INVISIBLE, (char) => (char === "\n" || char === "\ufe0f" ? char : ""));
}

/** The text on one line, with every run of white space as one blank. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, " ").trim();
}
