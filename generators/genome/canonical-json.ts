/** A value that has no canonical form: a fraction, a function, a lone surrogate. */
export class CanonicalJsonError extends Error {
  constructor(place: string, reason: string) {
    super(`${place || "value"}: ${reason}`);
    this.name = "CanonicalJsonError";
  }
}

/**
 * The one text of a JSON value: keys sorted by code unit, strings in NFC with LF line ends, whole numbers only,
 * two-space indentation and a final newline. Keys whose value is undefined are left out.
 * @throws CanonicalJsonError for what JSON cannot hold exactly.
 */
export function canonicalJson(value: unknown): string {
  return `${print(value, "", "")}\n`;
}

function print(value: unknown, indent: string, place: string): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return printText(value, place);
  if (typeof value === "number") return printNumber(value, place);
  if (Array.isArray(value)) return printArray(value, indent, place);
  if (typeof value === "object") return printObject(value, indent, place);
  throw new CanonicalJsonError(place, `a ${typeof value} is not JSON`);
}

function printText(text: string, place: string): string {
  if (!text.isWellFormed()) throw new CanonicalJsonError(place, "half of a surrogate pair");
  return JSON.stringify(text.replace(/\r\n?/g, "\n").normalize("NFC"));
}

function printNumber(number: number, place: string): string {
  if (!Number.isSafeInteger(number)) throw new CanonicalJsonError(place, `${String(number)} is not a whole number that every reader reads alike`);
  return String(number === 0 ? 0 : number);
}

function printArray(values: readonly unknown[], indent: string, place: string): string {
  if (values.length === 0) return "[]";
  const inner = `${indent}  `;
  const lines = values.map((value, index) => `${inner}${print(value, inner, `${place}[${index}]`)}`);
  return `[\n${lines.join(",\n")}\n${indent}]`;
}

/** Keys are printed from a sorted list, never through a new object, which would move integer-like keys to the front. */
function printObject(value: object, indent: string, place: string): string {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]): [string, unknown] => [key.normalize("NFC"), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const twice = entries.find(([key], index) => entries[index + 1]?.[0] === key);
  if (twice) throw new CanonicalJsonError(place, `the key ${JSON.stringify(twice[0])} appears twice after normalisation`);
  if (entries.length === 0) return "{}";
  const inner = `${indent}  `;
  const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner, place ? `${place}.${key}` : key)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
