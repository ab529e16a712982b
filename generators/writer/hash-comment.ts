import { makeBlock, nothing } from "./block";
import type { Block } from "./block";
import { commentLines } from "./comment-text";

/** Python comment lines with the words of `text`; nothing when it has none. */
export function pyComment(text: string): Block<"py"> {
  return hashComment("py", text);
}

/** YAML comment lines with the words of `text`; nothing when it has none. */
export function yamlComment(text: string): Block<"yaml"> {
  return hashComment("yaml", text);
}

/** Comment lines for Dockerfile, Makefile, nginx, .env and shell; nothing when the text has no words. */
export function confComment(text: string): Block<"conf"> {
  // A backslash at the end of a comment line continues it in make and shell.
  return hashComment("conf", text.replace(/\\/g, "/"));
}

function hashComment<L extends "py" | "yaml" | "conf">(language: L, text: string): Block<L> {
  const rows = commentLines(text, 84);
  if (rows.length === 0) return nothing;
  return makeBlock<L>({ language, kind: "comment", text: rows.map((row) => `# ${row}`.trimEnd()).join("\n") });
}
