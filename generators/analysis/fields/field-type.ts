import type { FieldType } from "../../genome/genome";
import { FIELD_TYPE_WORDS } from "../words/field-words";
import { LANGUAGE_TABLES } from "../words/languages/language-tables";
import { linesOf } from "../words/languages/lexicon";
import { fold, phraseKey, wordList, wordsOf } from "../words/normalize";

/** What the name of a field says of its type; `known` is false when nothing does. */
export interface TypeGuess {
  readonly type: FieldType;
  readonly known: boolean;
}

/** Names of fields in other languages, and endings of longer ones. */
let foreign: { readonly names: ReadonlyMap<string, FieldType>; readonly endings: readonly (readonly [string, FieldType])[] } | null = null;

function foreignNames(): NonNullable<typeof foreign> {
  if (foreign) return foreign;
  const names = new Map<string, FieldType>();
  for (const [type, words] of LANGUAGE_TABLES.flatMap(({ fields }) => linesOf(fields))) for (const word of words) if (!names.has(phraseKey(word)) && !typeTable().has(phraseKey(word))) names.set(phraseKey(word), type as FieldType);
  const endings = LANGUAGE_TABLES.flatMap(({ fieldEndings }) => linesOf(fieldEndings)).flatMap(([type, words]) => words.map((word) => [fold(word), type as FieldType] as const));
  foreign = { names, endings: endings.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)) };
  return foreign;
}

/** English words that begin names and are words of fields elsewhere. */
const NO_HEAD = /^(?:data|place|places|points?|name|plan|mobile|portable|tag|ring)$/;

/** What a name in another language says: as a whole, by its ending, or by its first word. */
function typeOfForeign(words: readonly string[]): FieldType | null {
  const { names, endings } = foreignNames();
  const whole = names.get(words.join(" "));
  if (whole) return whole;
  const [first = ""] = words;
  const ending = words.length === 1 ? endings.find(([end]) => first.length > end.length + (HAN.test(end) ? 0 : 2) && first.endsWith(end)) : undefined;
  if (ending) return ending[1];
  return words.length > 1 && words.length <= 4 && !NO_HEAD.test(first) ? (names.get(words.slice(0, 2).join(" ")) ?? names.get(first) ?? null) : null;
}

const HAN = /\p{Script=Han}/u;

/** "returned", "paid": no noun, but whether it has happened. */
const DONE = /^(?:(?:is|was|has been|been|already|not)\s+)?(?:[\p{L}]{3,}ed|paid|sold|lost|sent|done|seen)$/iu;

let table: ReadonlyMap<string, FieldType> | null = null;

function typeTable(): ReadonlyMap<string, FieldType> {
  if (table) return table;
  const built = new Map<string, FieldType>();
  for (const [type, words] of Object.entries(FIELD_TYPE_WORDS)) for (const word of wordList(words)) if (!built.has(phraseKey(word))) built.set(phraseKey(word), type as FieldType);
  table = built;
  return table;
}

/** "Days" are counted, "a day" is one; "places" are counted, "a place" is where something is; "tags" are no German days. */
const SINGLE: ReadonlyMap<string, TypeGuess> = new Map([["day", { type: "date", known: true }], ["place", { type: "string", known: true }], ["tag", { type: "string", known: false }], ["tags", { type: "string", known: false }]]);

/** The type that a field's name suggests: the longest known end of it, then its start. */
export function typeOfName(name: string): TypeGuess {
  const known = guesses.get(name);
  if (known) return known;
  const guess = guessOf(name);
  if (guesses.size < MOST_GUESSES && name.length <= LONGEST_KEPT) guesses.set(name, guess);
  return guess;
}

/** Names that were asked for before; what they say depends on nothing else. */
const guesses = new Map<string, TypeGuess>();
const MOST_GUESSES = 20_000;
const LONGEST_KEPT = 60;

function guessOf(name: string): TypeGuess {
  const words = phraseKey(name).split(" ").filter((word) => word !== "");
  const [first = ""] = words;
  const lastOne = SINGLE.get(wordsOf(name).pop() ?? "") ?? null;
  if (lastOne !== null) return lastOne;
  /* "Price per seat" is a price, "rate per word" an amount of money. */
  const per = /^(.+?)\s+per\s+\p{L}/iu.exec(name)?.[1];
  if (per !== undefined) return /\brates?$/i.test(per) ? { type: "money", known: true } : typeOfName(per);
  const whole = foreignNames().names.get(words.join(" "));
  if (whole) return { type: whole, known: true };
  if (/^(is|has|can|allows|allow|requires|should)$/.test(first) && words.length > 1) return { type: "boolean", known: true };
  if (/\b(?:number|count) of\b/.test(words.join(" ")) && words[words.length - 2] !== "number") return { type: "integer", known: true };
  if (/^(number|count|no) of\b|^(numero|nombre|anzahl) d/.test(words.join(" ")) || first === "max" || first === "min" || first === "maximum" || first === "minimum") return { type: /price|amount|salary|budget|cost/.test(words.join(" ")) ? "money" : "integer", known: true };
  const lastRaw = wordsOf(name).pop() ?? "";
  if (/^(?:(?:date|day) of\b|date \p{L}+(?:ed|en)$|date (?:set|sent|sold|paid|built|made|bought|lost|held|met|left|found|got|begun|put up|taken)$)/u.test(wordsOf(name).join(" "))) return { type: "date", known: true };
  if (/^(?:notes?|remarks?|comments?|details|instructions) (?:about|on|for|regarding|concerning)\b/i.test(name)) return { type: "text", known: true };
  if (/\b(?:range|limit|bound|threshold|value|reference)\b.*\b(?:low|high|lower|upper|min|max)$|^(?:lower|upper) (?:limit|bound|threshold)$/.test(words.join(" "))) return { type: "decimal", known: true };
  if (/^signed [\p{L} ]*(?:form|contract|agreement|document|waiver|release|copy|pdf)$/u.test(words.join(" "))) return { type: "file", known: true };
  if (/^year (of|built|made|founded|published|established)\b/.test(words.join(" "))) return { type: "integer", known: true };
  if (/^(?:first|last|start|end|starting|ending|final) day$/.test(words.join(" "))) return { type: "date", known: true };
  /* "Opening night" is a day; "nights" are counted. */
  if (words.length === 2 && lastRaw === "night" && !/^(?:per|each|every|by)$/.test(first)) return { type: "date", known: true };
  if (/^(?:opens?|closes?) at$/.test(wordsOf(name).join(" "))) return { type: "time", known: true };
  if (words.length > 1 && lastRaw === "at") return { type: "datetime", known: true };
  if (words.length > 1 && (lastRaw === "since" || lastRaw === "until")) return { type: "date", known: true };
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
  const elsewhere = typeOfForeign(words);
  /* "returned": whether it was. */
  if (elsewhere === null && DONE.test(name.trim())) return { type: "boolean", known: false };
  return elsewhere ? { type: elsewhere, known: true } : { type: "string", known: false };
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
  /* Who writes "text" for a name means a short one. */
  if (/^(?:short )?text$/.test(type) && byName.known && byName.type === "string") return "string";
  if (/text|markdown|html/.test(type)) return ["image", "file", "address", "url", "email", "phone"].includes(byName.type) ? byName.type : "text";
  if (/char|string|str/.test(type)) return ["email", "url", "phone", "text", "image", "file", "address", "money"].includes(byName.type) ? byName.type : "string";
  return byName.type;
}
