import { keyOfName } from "../mentions/key-of-name";
import type { Statement } from "../statements/statement";
import { phraseKey } from "./normalize";
import type { Concept } from "./read-concepts";

/**
 * Words that the catalogue takes for one thing and the text describes apart, each with what it has: "a parcel has a
 * weight", "a shipment has a carrier". All but the one that names the concept become concepts of their own.
 */
export function toldApart(statements: readonly Statement[]): Concept[] {
  const subjects = new Map<string, Map<string, number>>();
  for (const { key, subject, parts } of statements) {
    const phrase = phraseKey(subject);
    const { concept } = keyOfName(subject);
    if (concept === null || concept.name !== key || parts.every(({ link }) => link)) continue;
    const counts = subjects.get(key) ?? new Map<string, number>();
    subjects.set(key, counts.set(phrase, (counts.get(phrase) ?? 0) + parts.length));
  }
  return [...subjects].flatMap(([key, counts]) => {
    const phrases = [...counts.keys()].filter((phrase) => ![...counts.keys()].some((other) => other !== phrase && isWithin(phrase, other)));
    const [kept] = [...phrases].sort((a, b) => Number(b === phraseKey(key)) - Number(a === phraseKey(key)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    return phrases.filter((phrase) => phrase !== kept).map((phrase) => ({ name: nameOf(phrase), keys: [phrase], fields: [], parents: [], states: [], verbs: [] }));
  });
}

/** "Unit" of a text that says what a storage unit has. */
function isWithin(short: string, long: string): boolean {
  return long.endsWith(` ${short}`);
}

function nameOf(phrase: string): string {
  return phrase.replace(/(?:^| )(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
