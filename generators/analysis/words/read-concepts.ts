import { phraseKey, wordList } from "./normalize";

/** A field that records of a concept usually have, as the catalogue writes it: `status(open/closed)`, `total:money`. */
export interface UsualField {
  readonly name: string;
  readonly type: string | null;
  readonly values: readonly string[];
}

/** One business concept of the catalogue. */
export interface Concept {
  readonly name: string;
  /** All phrases for it in all languages, as keys. */
  readonly keys: readonly string[];
  readonly fields: readonly UsualField[];
  /** Names of concepts that such a record usually belongs to, likeliest first. */
  readonly parents: readonly string[];
  readonly states: readonly string[];
  /** Verbs that make one: borrow -> Loan. */
  readonly verbs: readonly string[];
}

/**
 * Read a table of concepts. A line is `Name: synonyms | fields | parents | states | verbs`;
 * a field is `name`, `name:type` or `name(value/value)`.
 */
export function readConcepts(table: string): Concept[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [head = "", fields = "", parents = "", states = "", verbs = ""] = line.split("|");
      const [name = "", synonyms = ""] = splitOnce(head, ":");
      return {
        name: name.trim(),
        keys: [...new Set([name, ...wordList(synonyms)].map(phraseKey))],
        fields: wordList(fields).map(readField),
        parents: wordList(parents),
        states: wordList(states),
        verbs: wordList(verbs),
      };
    });
}

function readField(text: string): UsualField {
  const match = /^([\w ]+?)(?::(\w+))?(?:\(([^)]*)\))?$/.exec(text);
  return { name: (match?.[1] ?? text).replace(/_/g, " "), type: match?.[2] ?? null, values: match?.[3]?.split("/") ?? [] };
}

/** Read lines of `Name: es word, word; pt word` into pairs of name and phrase keys. */
export function readNames(table: string): Map<string, { readonly key: string; readonly language: string }[]> {
  const names = new Map<string, { readonly key: string; readonly language: string }[]>();
  for (const line of table.split("\n")) {
    const [name = "", rest = ""] = splitOnce(line, ":");
    if (name.trim() === "") continue;
    const entries = rest.split(";").flatMap((part) => {
      const [language = "", words = ""] = splitOnce(part.trim(), " ");
      return wordList(words).map((word) => ({ key: phraseKey(word), language }));
    });
    names.set(name.trim(), [...(names.get(name.trim()) ?? []), ...entries]);
  }
  return names;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
