import { makeBlock, nothing } from "./block";
import type { Block } from "./block";
import { escapeInvisible } from "./invisible";
import type { JsonValue } from "./json-value";

/** A YAML scalar, always in double quotes, that every YAML 1.1 and 1.2 reader takes for exactly `text`. */
export function yamlString(text: string): Block<"yaml"> {
  return makeBlock({ language: "yaml", kind: "literal", text: quote(text) });
}

/** Plain data as block YAML, in the order given; nothing for an empty list or mapping at the top. */
export function yamlData(value: JsonValue): Block<"yaml"> {
  const text = print(value, "").replace(/^\n/, "");
  return text === "" ? nothing : makeBlock({ language: "yaml", kind: "literal", text });
}

function quote(text: string): string {
  // A lone surrogate has no UTF-8 form and YAML readers refuse its escape.
  return escapeInvisible(JSON.stringify(text.replace(/[\ud800-\udfff]/gu, "\ufffd")), yamlEscape);
}

function yamlEscape(codePoint: number): string {
  const hex = codePoint.toString(16);
  return codePoint <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** Words that some reader takes for something else than text. */
const AMBIGUOUS = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

function printString(text: string): string {
  const isPlain = /^[A-Za-z_/][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/.test(text) && !AMBIGUOUS.test(text);
  return isPlain && text.length <= 80 ? text : quote(text);
}

function print(value: JsonValue, indent: string): string {
  if (typeof value === "string") return printString(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${String(value)} has no YAML number.`);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return value.map((item: JsonValue) => `\n${indent}- ${printItem(item, `${indent}  `)}`).join("");
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return entries.map(([key, item]) => `\n${indent}${printString(key)}:${printMember(item, `${indent}  `)}`).join("");
}

function printMember(value: JsonValue, indent: string): string {
  const text = print(value, indent);
  return text.startsWith("\n") ? text : ` ${text}`;
}

/** In a list the first line of a nested value stands right behind its dash. */
function printItem(value: JsonValue, indent: string): string {
  const text = print(value, indent);
  return text.startsWith("\n") ? text.slice(1 + indent.length) : text;
}
