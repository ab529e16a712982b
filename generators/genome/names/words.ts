import anyAscii from "any-ascii";
import { sha256 } from "../digest";

/** Signs that tell two names apart ("A" and "A+", "< 18" and "> 65") and would vanish with the punctuation. */
const spokenSigns: readonly (readonly [RegExp, string])[] = [
  [/&/g, " and "],
  [/%/g, " percent "],
  [/\+/g, " plus "],
  [/<=|≤/g, " at most "],
  [/>=|≥/g, " at least "],
  [/</g, " below "],
  [/>/g, " above "],
  [/=/g, " equals "],
  [/(?<=[A-Za-z0-9])[-−](?=\s*$)/g, " minus "],
  [/^\s*[-−](?=[0-9])/g, " minus "],
];

/** Split the humps of identifiers ("dueDate", "APIKey", "Level2Support"), but keep plurals of initials ("URLs") whole. */
function splitHumps(text: string): string {
  return text
    .replace(/([A-Z]+)([A-Z][a-z]+)/g, (whole, initials: string, word: string) => (/^[A-Z]s$/.test(word) ? whole : `${initials} ${word}`))
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([0-9])([A-Z][a-z])/g, "$1 $2");
}

/** The words of a name in lower-case ASCII letters and digits; empty when nothing of the name can be written in ASCII. */
export function toWords(name: string): readonly string[] {
  let text = name.normalize("NFC");
  for (const [sign, words] of spokenSigns) text = text.replace(sign, words);
  const ascii = anyAscii(text).replace(/['`’]/g, "");
  return splitHumps(ascii)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/**
 * Words that make an identifier: a name without any usable letter becomes the kind and a digest of the name,
 * and a leading digit, which no language allows, gets the word "n" before it.
 */
export function toIdentifierWords(name: string, kind: string): readonly string[] {
  const words = toWords(name);
  const first = words[0];
  if (first === undefined) return [kind, sha256(name.normalize("NFC")).slice(0, 6)];
  return /^[0-9]/.test(first) ? ["n", ...words] : words;
}

/** Keep a snake-case name within `limit` bytes: a longer one is cut and ends in six digits of its digest. */
export function capSnake(snake: string, limit: number): string {
  if (snake.length <= limit) return snake;
  return `${snake.slice(0, limit - 7).replace(/_+$/, "")}_${sha256(snake).slice(0, 6)}`;
}
