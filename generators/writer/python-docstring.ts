import { makeBlock, nothing } from "./block";
import type { Block } from "./block";
import { wrapParagraphs } from "./paragraphs";
import { textWidth } from "./text-width";

/**
 * A Python docstring with the words of `text`, wrapped. Nothing when the text has no words.
 * `indent` is the number of columns the docstring will stand at, for wrapping only.
 */
export function pyDocstring(text: string, indent = 4): Block<"py"> {
  const rows = wrapParagraphs(text, 92 - indent).map(escapeRow);
  const [first] = rows;
  if (first === undefined) return nothing;
  const single = rows.length === 1 && textWidth(first) <= 90 - indent;
  const body = single ? `"""${escapeEnd(first)}"""` : `"""${rows.join("\n")}\n"""`;
  return makeBlock({ language: "py", kind: "literal", text: body });
}

function escapeRow(row: string): string {
  return row.replace(/\\/g, "\\\\").replace(/"(?=")/g, '\\"');
}

/** A quote right before the closing ones would end the docstring early. */
function escapeEnd(row: string): string {
  return row.replace(/"$/, '\\"');
}
