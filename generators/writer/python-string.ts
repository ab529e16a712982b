import { makeBlock } from "./block";
import type { Block } from "./block";
import { escapeInvisible } from "./invisible";
import { textWidth, wrapUnits } from "./text-width";

const LONGEST = 72;
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * A Python string literal, in double quotes and readable, that evaluates to exactly `text`.
 * A long one becomes adjacent literals in parentheses, so that no line grows past the limit.
 */
export function pyString(text: string): Block<"py"> {
  const units = Array.from(text, escapeUnit);
  const whole = `"${units.join("")}"`;
  if (textWidth(whole) <= LONGEST) return makeBlock({ language: "py", kind: "literal", text: whole });
  const parts = wrapUnits(units, LONGEST - 4).map((part) => `    "${part}"`);
  return makeBlock({ language: "py", kind: "literal", text: `(\n${parts.join("\n")}\n)` });
}

function escapeUnit(char: string): string {
  return SHORT_ESCAPES.get(char) ?? escapeInvisible(char, pythonEscape);
}

/** The escape of one code point inside a Python string or docstring. */
export function pythonEscape(codePoint: number): string {
  const hex = codePoint.toString(16);
  if (codePoint <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return codePoint <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
