/** A literal on one line; ruff uses single quotes where that spares escapes. */
const STRING = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;

/** A keyword argument or a mapping entry whose value is one string, alone on its line. */
const ENTRY = new RegExp(String.raw`^(\s*(?:[A-Za-z_]\w*=|${STRING}: ))(${STRING})(,?)$`);

/**
 * Puts parentheses around the string of every named line that is an entry, so that the formatter may
 * give the string a line of its own: a long name and a long value do not fit one line together.
 * `lines` are 1-based.
 */
export function wrapLongStrings(text: string, lines: ReadonlySet<number>): string {
  return text
    .split("\n")
    .map((line, index) => (lines.has(index + 1) ? line.replace(ENTRY, "$1($2)$3") : line))
    .join("\n");
}
