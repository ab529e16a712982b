import type { Catalogue, OtherKind, PersonWord } from "../words/catalogue";
import { catalogue } from "../words/catalogue";
import type { Concept } from "../words/read-concepts";

/** What a phrase means: the longest known end of it. */
export interface Resolution {
  readonly concept: Concept | null;
  readonly person: PersonWord | null;
  readonly other: OtherKind | null;
  /** How many words at the end were known; 0 when nothing is. */
  readonly known: number;
}

const NOTHING: Resolution = { concept: null, person: null, other: null, known: 0 };

/** Resolve singular words; the whole phrase first, then ever shorter ends. */
export function resolvePhrase(words: readonly string[]): Resolution {
  const table = catalogue();
  for (let length = Math.min(words.length, 5); length > 0; length -= 1) {
    const key = words.slice(words.length - length).join(" ");
    const found = lookUp(table, key);
    if (found) return { ...found, known: length };
  }
  return NOTHING;
}

function lookUp(table: Catalogue, key: string): Omit<Resolution, "known"> | null {
  const concept = table.things.get(key) ?? null;
  const person = table.persons.get(key) ?? null;
  const other = table.others.get(key) ?? null;
  return concept || person || other ? { concept, person, other } : null;
}
