/** A literal on one line; ruff uses single quotes where that spares escapes. */
const STRING = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;

/** Something of something: `Project.due_on`. */
const REFERENCE = String.raw`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+`;

/** A keyword argument or a mapping entry whose value is one string or reference, alone on its line. */
const ENTRY = new RegExp(String.raw`^(\s*(?:[A-Za-z_]\w*=|${STRING}: ))(${STRING}|${REFERENCE})(,?)$`);

/**
 * Puts parentheses around the value of every named line that is an entry, so that the formatter may
 * give the value a line of its own: a long name and a long value do not fit one line together.
 * `lines` are 1-based.
 */
export function wrapLongValues(text: string, lines: ReadonlySet<number>): string {
  return text
    .split("\n")
    .map((line, index) => (lines.has(index + 1) ? line.replace(ENTRY, "$1($2)$3") : line))
    .join("\n");
}
