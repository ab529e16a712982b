import { STANDARD_FIELDS } from "../words/field-words";
import { phraseKey, wordList, wordsOf } from "../words/normalize";

const STANDARD = new Set(wordList(STANDARD_FIELDS).map(phraseKey));

/** Whether the product has such a field anyway, or must never have it (a password). */
export function isStandardField(name: string): boolean {
  return STANDARD.has(phraseKey(name));
}

/**
 * A field's name as a person would label it: "number_of_bedrooms" -> "Bedrooms", "Invoice number" of an
 * invoice -> "Number". Empty when nothing of it can name a field.
 */
export function fieldName(written: string, entityWords: readonly string[]): string {
  let text = written.replace(/(?<!(?:^|[^\p{L}\d])\p{Ll})(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ").replace(/[_]+/g, " ").replace(/["“”`*#]|(?<!(?:^|\s)[dl])'/gi, " ").replace(/%/g, " percentage").replace(/\s+/g, " ").trim().replace(/^[’']?s\s+/i, "").replace(/\s=\s.*$|\s+of (?:each|every|the|an?|its|their)\s+(?!week\b|month\b|year\b|day\b).*$/i, "").replace(/^(?:\p{L}+ )*ids?\/(?=\p{L})/iu, "");
  text = text.replace(/^(?:unique|total number of|number of|amount of|list of|a|an|the|their|its|his|her|our|your|my|new|current|full list of|basic|detailed|relevant|valid(?!\s+(?:until|from|to|for)\b)|specific|optional|required|personal|preferred|only|also|its own)\s+/i, (match) => (/number of|amount of/i.test(match) ? "" : "")).trim();
  text = text.replace(/[.:;,!?]+$/, "").replace(/^[^\p{L}\p{N}]+/u, "").trim();
  const words = text.split(" ");
  const own = new Set(entityWords);
  if (words.length > 1 && own.has(phraseKey(words[0] ?? "")) && !/^(date|time)$/.test(phraseKey(words.slice(1).join(" ")))) text = words.slice(1).join(" ");
  if (text === "" || text.length > 50 || text.split(" ").length > 5 || !/\p{L}/u.test(text)) return "";
  const lowered = /^[\p{Lu}\d\s/&-]+$/u.test(text) && text.length > 4 ? text.toLowerCase() : text;
  return lowered.charAt(0).toUpperCase() + lowered.slice(1).replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** Two names mean one field when their keys agree, "is" and "at" aside. */
export function fieldKey(name: string): string {
  const words = wordsOf(name.replace(/\be-mail\b/gi, "email")).filter((word) => !/^(is|has|at|on|the|of|de|do|da)$/.test(word));
  return phraseKey((words.length > 0 ? words : wordsOf(name)).join(" "));
}
