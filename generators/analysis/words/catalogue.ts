import { MORE_NAMES } from "./languages/more-names";
import { NAMES, PERSON_NAMES } from "./languages/names";
import { phraseKey, wordList } from "./normalize";
import { ATTRIBUTES, METRICS, ORGANISATIONS, PROCESSES, SCREENS, TECHNOLOGY } from "./other-words";
import { PERSONS } from "./persons";
import type { Concept } from "./read-concepts";
import { readConcepts, readNames } from "./read-concepts";
import { BUSINESS } from "./things/business";
import { CARE_AND_LEISURE } from "./things/care-and-leisure";
import { COMMERCE } from "./things/commerce";
import { FURTHER_WORDS } from "./things/further-words";
import { HEALTH } from "./things/health";
import { LEARNING_AND_WORK } from "./things/learning-and-work";
import { MEDIA_AND_SOFTWARE } from "./things/media-and-software";
import { PARTS_AND_PEOPLE } from "./things/parts-and-people";
import { PEOPLE_AND_PLACES } from "./things/people-and-places";
import { PLACES_AND_MAKING } from "./things/places-and-making";
import { PUBLIC_AND_COMMUNITIES } from "./things/public-and-communities";
import { PUBLIC_LIFE } from "./things/public-life";
import { SOCIETY } from "./things/society";
import { TRADES } from "./things/trades";
import { WORK } from "./things/work";
import { USUAL_CHILDREN } from "./usual-children";

export type PersonKind = "admin" | "staff" | "end";
export type OtherKind = "screen" | "metric" | "technology" | "process" | "organisation" | "attribute";

/** What a person word says: the English role it is closest to, and its kind. */
export interface PersonWord {
  readonly name: string;
  readonly kind: PersonKind;
}

/** The catalogue of business words, by phrase key. It decides nothing alone: a ranker weighs it with the text. */
export interface Catalogue {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly things: ReadonlyMap<string, Concept>;
  readonly persons: ReadonlyMap<string, PersonWord>;
  readonly others: ReadonlyMap<string, OtherKind>;
  /** Verb -> concept that it makes. */
  readonly verbs: ReadonlyMap<string, Concept>;
}

/** Where two tables name one thing, the earlier says what it has. */
const TABLES = [
  BUSINESS, PEOPLE_AND_PLACES, WORK, SOCIETY, PUBLIC_LIFE, CARE_AND_LEISURE, PARTS_AND_PEOPLE, TRADES,
  HEALTH, COMMERCE, LEARNING_AND_WORK, PLACES_AND_MAKING, PUBLIC_AND_COMMUNITIES, MEDIA_AND_SOFTWARE, FURTHER_WORDS,
];

let built: Catalogue | null = null;

export function catalogue(): Catalogue {
  built ??= buildCatalogue(() => false);
  return built;
}

/**
 * Do something as if the catalogue did not know some concepts. Weights that are learned so hold
 * for the words of texts that nobody foresaw.
 */
export function withoutConcepts<Result>(isHidden: (name: string) => boolean, act: () => Result): Result {
  const before = catalogue();
  built = buildCatalogue(isHidden);
  try {
    return act();
  } finally {
    built = before;
  }
}

/** Do something with phrases as concepts of their own that the catalogue has as words for others. */
export function withConcepts<Result>(own: readonly Concept[], act: () => Result): Result {
  const before = catalogue();
  built = {
    ...before,
    concepts: new Map([...before.concepts, ...own.map((concept) => [concept.name, concept] as const)]),
    things: new Map([...before.things, ...own.flatMap((concept) => concept.keys.map((key) => [key, concept] as const))]),
  };
  try {
    return act();
  } finally {
    built = before;
  }
}

function buildCatalogue(isHidden: (name: string) => boolean): Catalogue {
  const lines = TABLES.flatMap(readConcepts).filter(({ name }) => !isHidden(name));
  const nameOf = new Map<string, string>();
  for (const { name } of lines) nameOf.set(phraseKey(name), name);
  for (const { name, keys } of lines) for (const key of keys) if (!nameOf.has(key)) nameOf.set(key, name);
  const owners = ownersOf(nameOf);
  const concepts = new Map<string, Concept>();
  const things = new Map<string, Concept>();
  const verbs = new Map<string, Concept>();
  for (const line of lines) {
    if (concepts.has(line.name)) continue;
    const named = [...new Set(line.parents.map((parent) => nameOf.get(phraseKey(parent)) ?? phraseKey(parent)))];
    const more = owners.get(line.name) ?? [];
    const concept = { ...line, parents: [...new Set([...named, ...more.filter((owner) => owner !== line.name)])] };
    concepts.set(concept.name, concept);
  }
  /* A concept's own name wins over a synonym of another. */
  for (const concept of concepts.values()) things.set(phraseKey(concept.name), concept);
  for (const { name, keys, verbs: made } of lines) {
    const concept = concepts.get(name);
    if (!concept) continue;
    for (const key of keys) if (!things.has(key)) things.set(key, concept);
    for (const verb of made) if (!verbs.has(verb)) verbs.set(verb, concept);
  }
  for (const [name, words] of [...readNames(NAMES), ...readNames(MORE_NAMES)]) {
    const concept = concepts.get(name) ?? things.get(phraseKey(name));
    if (concept) for (const { key } of words) if (!things.has(key)) things.set(key, concept);
  }
  return { concepts, things, verbs, persons: buildPersons(), others: buildOthers() };
}

/** Concept -> the names of those it usually belongs to, beyond its own line. */
function ownersOf(nameOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const line of USUAL_CHILDREN.split("\n")) {
    const [owner = "", children = ""] = line.split(">");
    const parent = nameOf.get(phraseKey(owner)) ?? phraseKey(owner);
    for (const word of wordList(children)) {
      const child = nameOf.get(phraseKey(word)) ?? word;
      owners.set(child, [...(owners.get(child) ?? []), parent]);
    }
  }
  return owners;
}

function buildPersons(): Map<string, PersonWord> {
  const persons = new Map<string, PersonWord>();
  for (const line of PERSONS.split("\n")) {
    const [kind = "", words = ""] = line.split(":");
    for (const word of wordList(words)) {
      const key = phraseKey(word);
      if (!persons.has(key)) persons.set(key, { name: key, kind: kind as PersonKind });
    }
  }
  for (const [name, words] of readNames(PERSON_NAMES)) {
    const kind = persons.get(name)?.kind ?? "end";
    for (const { key } of words) if (!persons.has(key)) persons.set(key, { name, kind });
  }
  return persons;
}

function buildOthers(): Map<string, OtherKind> {
  const others = new Map<string, OtherKind>();
  const tables: readonly (readonly [OtherKind, string])[] = [
    ["attribute", ATTRIBUTES], ["screen", SCREENS], ["metric", METRICS], ["technology", TECHNOLOGY], ["organisation", ORGANISATIONS], ["process", PROCESSES],
  ];
  for (const [kind, table] of tables) for (const word of wordList(table)) if (!others.has(phraseKey(word))) others.set(phraseKey(word), kind);
  return others;
}
