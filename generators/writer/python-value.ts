import { makeBlock } from "./block";
import type { Block } from "./block";
import type { JsonValue } from "./json-value";
import { pyString } from "./python-string";

/** A Python literal of plain data: None, True, False, numbers, strings, lists and dicts, in the order given. */
export function pyValue(value: JsonValue): Block<"py"> {
  return makeBlock({ language: "py", kind: "literal", text: print(value) });
}

function print(value: JsonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pyString(value).text;
  if (typeof value === "number") return printNumber(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => print(item)).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${print(key)}: ${print(item)}`)
    .join(", ")}}`;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${String(value)} has no literal.`);
  return String(value);
}
