import { toWords } from "./words";

/** Written as an identifier (due_date, dueDate, PurchaseOrder) rather than as words. */
const identifier = /^(?:[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|[a-z]{2,}[0-9]*(?:[A-Z][a-z0-9]+)+|(?:[A-Z][a-z0-9]+){2,})$/;

/** One line without control characters, in the script it was written in. */
function oneLine(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** The name as a person reads it at the start of a line: "due_date" to "Due date". */
export function toLabel(name: string): string {
  const line = oneLine(name);
  const text = identifier.test(line) ? toWords(line).join(" ") : line;
  const [first = ""] = text;
  return text === "" ? name : first.toUpperCase() + text.slice(first.length);
}

/**
 * The label inside a sentence: "Purchase Order" to "purchase order", "API token" as it is.
 * German nouns keep their capitals.
 */
export function toLowerLabel(label: string, language: string): string {
  if (language === "de") return label;
  return label
    .split(" ")
    .map((word) => (/^\p{Lu}[\p{Ll}'’-]*$/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
}
