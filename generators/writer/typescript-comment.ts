import { makeBlock, nothing } from "./block";
import type { Block } from "./block";
import { commentLines } from "./comment-text";

/** TypeScript `//` lines with the words of `text`; nothing when it has none. */
export function tsComment(text: string): Block<"ts"> {
  const rows = commentLines(text, 84);
  if (rows.length === 0) return nothing;
  return makeBlock({ language: "ts", kind: "comment", text: rows.map((row) => `// ${row}`.trimEnd()).join("\n") });
}

/** A documentation comment with the words of `text`; nothing when it has none. */
export function tsDoc(text: string): Block<"ts"> {
  const rows = commentLines(text, 84);
  if (rows.length === 0) return nothing;
  const body = rows.length === 1 ? `/** ${rows.join("")} */` : `/**\n${rows.map((row) => ` * ${row}`.trimEnd()).join("\n")}\n */`;
  return makeBlock({ language: "ts", kind: "comment", text: body });
}
