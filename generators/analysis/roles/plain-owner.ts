import type { Reading } from "../read-description";
import { phraseKey } from "../words/normalize";

/** "Truck owners", "the owner of a kennel", "each plot's owner". */
const WHOSE = [/(?<!\p{L})(\p{L}{3,})[ -]owners?(?!\p{L})/giu, /(?<!\p{L})owners? of (?:an?|the|their|his|her|my|our|each|every|that) (\p{L}{3,})(?!\p{L})/giu, /(?<!\p{L})(\p{L}{3,})['’]s owners?(?!\p{L})/giu];
/** Words before an owner that tell of a part in the work, or of everything. */
const NO_THING = /^(?:product|business|workspace|account|user|system|app|process|data|co)$/i;

/** Whose owner a text means by "the owner", as a name: "Truck owner"; null when it says so nowhere or of several things. */
export function nameOfOwner({ sentences }: Reading): string | null {
  const things = new Set<string>();
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.filter(({ modifier, person }) => !modifier && person === null).map(({ surface }) => phraseKey(surface))));
  for (const { sentence: { text, block } } of sentences) {
    if (block.aside !== "none") continue;
    for (const pattern of WHOSE) for (const [, thing = ""] of text.matchAll(pattern)) if (!NO_THING.test(thing) && named.has(phraseKey(thing))) things.add(phraseKey(thing));
  }
  const [thing] = things;
  return thing === undefined || things.size > 1 ? null : `${thing.charAt(0).toUpperCase()}${thing.slice(1)} owner`;
}

/** "Edit and delete owners": they are recorded by others, and whoever decides everything is not. */
export function ownersAreKept({ sentences }: Reading): boolean {
  return sentences.some(({ sentence: { block }, mentions }) => block.aside === "none" && mentions.some(({ person, subject, modifier, verb, tail }) => person?.name === "owner" && !subject && /^(?:|details?|records?|info|information)$/.test(tail) && (!modifier || tail !== "") && /^(?:mark|create|add|edit|update|delete|remove|register|list|view|record)$/.test(verb)));
}
