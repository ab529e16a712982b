import type { FieldType } from "../../genome/genome";
import { FIELD_TYPE_WORDS } from "../words/field-words";
import { phraseKey, wordList, wordsOf } from "../words/normalize";

/** What the name of a field says of its type; `known` is false when nothing does. */
export interface TypeGuess {
  readonly type: FieldType;
  readonly known: boolean;
}

let table: ReadonlyMap<string, FieldType> | null = null;

function typeTable(): ReadonlyMap<string, FieldType> {
  if (table) return table;
  const built = new Map<string, FieldType>();
  for (const [type, words] of Object.entries(FIELD_TYPE_WORDS)) for (const word of wordList(words)) if (!built.has(phraseKey(word))) built.set(phraseKey(word), type as FieldType);
  table = built;
  return table;
}

/** The type that a field's name suggests: the longest known end of it, then its start. */
export function typeOfName(name: string): TypeGuess {
  const words = phraseKey(name).split(" ").filter((word) => word !== "");
  const [first = ""] = words;
  if (/^(is|has|can|allows|allow|requires|should)$/.test(first) && words.length > 1) return { type: "boolean", known: true };
  if (/^(number|count|no) of\b|^(numero|nombre|anzahl) d/.test(words.join(" ")) || first === "max" || first === "min" || first === "maximum" || first === "minimum") return { type: /price|amount|salary|budget|cost/.test(words.join(" ")) ? "money" : "integer", known: true };
  const lastRaw = wordsOf(name).pop() ?? "";
  if (/^(date|day) of\b/.test(words.join(" "))) return { type: "date", known: true };
  if (/^year (of|built|made|founded|published|established)\b/.test(words.join(" "))) return { type: "integer", known: true };
  if (words.length > 1 && lastRaw === "at") return { type: "datetime", known: true };
  if (words.length > 1 && lastRaw === "on") return { type: "date", known: true };
  if (/%$/.test(name.trim())) return { type: "decimal", known: true };
  for (let length = words.length; length > 0; length -= 1) {
    const type = typeTable().get(words.slice(words.length - length).join(" "));
    if (type) return { type, known: true };
  }
  /* In Romance languages the head comes first: "fecha de entrega", "nom de la rue". */
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const type = typeTable().get(words.slice(0, length).join(" "));
    if (type && /^(de|del|da|do|du|des|d|la)$/.test(words[length] ?? "")) return { type, known: true };
  }
  return { type: "string", known: false };
}

/** The genome's type for a type as a notation of data models writes it. */
export function typeOfNotation(written: string, name: string): FieldType {
  const type = written.toLowerCase();
  const byName = typeOfName(name);
  if (/enum/.test(type)) return "enum";
  if (/bool|tinyint\(1\)|checkbox/.test(type)) return "boolean";
  if (/json|map|dict|record<|array|\[\]|list/.test(type)) return "json";
  if (/timestamp|datetime/.test(type)) return byName.known && byName.type === "date" && !/_?at$/i.test(name) ? "date" : "datetime";
  if (/\bdate\b/.test(type)) return byName.type === "datetime" ? "datetime" : "date";
  if (/\btime\b/.test(type)) return "time";
  if (/uuid/.test(type)) return "uuid";
  if (/money|currency/.test(type)) return "money";
  if (/decimal|numeric|float|double|real|number/.test(type)) return byName.type === "money" || byName.type === "integer" ? byName.type : "decimal";
  if (/int|serial|long|short/.test(type)) return byName.type === "duration" || byName.type === "money" ? "integer" : "integer";
  if (/email/.test(type)) return "email";
  if (/\burl\b|link/.test(type)) return "url";
  if (/file|blob|image|upload/.test(type)) return byName.type === "image" || /image/.test(type) ? "image" : "file";
  if (/phone/.test(type)) return "phone";
  if (/text|markdown|html/.test(type)) return ["image", "file", "address", "url", "email", "phone"].includes(byName.type) ? byName.type : "text";
  if (/char|string|str/.test(type)) return ["email", "url", "phone", "text", "image", "file", "address", "money"].includes(byName.type) ? byName.type : "string";
  return byName.type;
}
