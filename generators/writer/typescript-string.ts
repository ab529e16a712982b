import { makeBlock } from "./block";
import type { Block } from "./block";
import { escapeInvisible } from "./invisible";
import type { JsonValue } from "./json-value";

/** A TypeScript string literal, in double quotes and readable, that evaluates to exactly `text`. */
export function tsString(text: string): Block<"ts"> {
  return makeBlock({ language: "ts", kind: "literal", text: quote(text) });
}

/** Text or an attribute's value in TSX: the literal in braces, `{"..."}`, which JSX never parses further. */
export function tsxText(text: string): Block<"ts"> {
  return makeBlock({ language: "ts", kind: "literal", text: `{${quote(text)}}` });
}

/** A TypeScript literal of plain data, in the order given; keys are quoted. */
export function tsValue(value: JsonValue): Block<"ts"> {
  return makeBlock({ language: "ts", kind: "literal", text: print(value) });
}

function quote(text: string): string {
  // `</` would end the script element if the code were ever inlined in a page.
  const escaped = JSON.stringify(text).replace(/<(?=[/!])/g, "\\u003c");
  return escapeInvisible(escaped, typescriptEscape);
}

function typescriptEscape(codePoint: number): string {
  const units = String.fromCodePoint(codePoint);
  return Array.from({ length: units.length }, (_, index) => `\\u${units.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

function print(value: JsonValue): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${String(value)} has no literal.`);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => print(item)).join(", ")}]`;
  // A computed key cannot be taken for `__proto__:`, which sets the prototype instead of a property.
  const entries = Object.entries(value).map(([key, item]) => `${key === "__proto__" ? `[${quote(key)}]` : quote(key)}: ${print(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
