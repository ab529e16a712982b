const SOUNDS_LIKE_YOU = /^(?:u(?:ni(?!m|n)|[bcfhjkqrst][aeiou]|til)|eu|ewe|one(?![a-z])|once|ouija)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names begin with a vowel sound: "an SMS", "a URL". */
const SPELLED_WITH_AN = /^[AEFHILMNORSX]/;

/** A label with its indefinite article, by how the first word sounds: "an invoice", "a user", "an hour log". */
export function withArticle(label: string): string {
  const first = label.split(" ")[0] ?? "";
  const isAcronym = /^[A-Z]{2,}s?$/.test(first);
  const takesAn = isAcronym ? SPELLED_WITH_AN.test(first) : SILENT_H.test(first) || (/^[aeiou]/i.test(first) && !SOUNDS_LIKE_YOU.test(first));
  return `${takesAn ? "an" : "a"} ${label}`;
}

/** The same at the start of a sentence: "An invoice". */
export function capitalWithArticle(label: string): string {
  const words = withArticle(label);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
