import pluralize from "pluralize";

/** In "point of sale" the first noun carries the plural. */
function headIndex(words: readonly string[]): number {
  const of = words.indexOf("of");
  return of > 0 ? of - 1 : words.length - 1;
}

function changeHead(words: readonly string[], change: (word: string) => string): readonly string[] {
  if (prepositions.has(words.at(-1) ?? "")) return words;
  const head = headIndex(words);
  return words.map((word, index) => (index === head ? change(word) : word));
}

/** "blocked by" and "reports to" end in no noun and have no plural. */
const prepositions: ReadonlySet<string> = new Set(["at", "by", "for", "from", "in", "into", "of", "on", "to", "under", "with"]);

/** Plural of an English noun phrase given as lower-case words. */
export function pluralWords(words: readonly string[]): readonly string[] {
  return changeHead(words, (word) => pluralize.plural(word));
}

/** Singular of an English noun phrase given as lower-case words. */
export function singularWords(words: readonly string[]): readonly string[] {
  return changeHead(words, (word) => pluralize.singular(word));
}

/** Plural of an English label as a person reads it, keeping its capitals: "Purchase Order" to "Purchase Orders". */
export function pluralText(label: string): string {
  const parts = label.split(" ");
  const words = parts.map((part) => part.toLowerCase());
  const head = headIndex(words);
  return parts.map((part, index) => (index === head && /^[A-Za-z][A-Za-z'-]*$/.test(part) ? pluralPart(part) : part)).join(" ");
}

/** The library writes the plural of a word in capitals in capitals ("APIS"); initials take a small s. */
function pluralPart(part: string): string {
  return /^[A-Z]{2,}$/.test(part) ? `${part}s` : pluralize.plural(part);
}
