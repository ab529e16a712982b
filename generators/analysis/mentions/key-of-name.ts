import type { OtherKind } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import type { Concept } from "../words/read-concepts";
import { resolvePhrase } from "./resolve-phrase";

/** The candidate that a name of a table or a heading stands for. */
export function keyOfName(name: string): { readonly key: string; readonly concept: Concept | null; readonly other: OtherKind | null } {
  const words = phraseKey(name).split(" ");
  const found = resolvePhrase(words);
  return found.concept && found.known === words.length ? { key: found.concept.name, concept: found.concept, other: found.other } : { key: words.join(" "), concept: null, other: null };
}
