import type { Entity, Field, Relation } from "../../../genome/genome";
import type { Evidence } from "../../fields/found-field";
import { fold, phraseKey } from "../../words/normalize";
import { findWord } from "../../words/find-word";
import type { Assembly } from "../assembly";

/** A sentence that may be a rule, with the entities it names. */
export interface SpokenRule {
  /** Folded. */
  readonly text: string;
  readonly evidence: Evidence;
  /** Entities of the sentence in order of mention; then the one the sentence before was about. */
  readonly named: readonly Entity[];
  readonly assembly: Assembly;
}

/** A field as it stands in a text. */
export interface Spotted<T> {
  readonly part: T;
  readonly at: number;
  readonly to: number;
}

/** Where the fields of an entity are named in a text, in order; longer names first win. */
export function spotFields(entity: Entity, text: string): Spotted<Field>[] {
  return spot(entity.fields, text);
}

/** Where the relations of an entity are named, by their own name or by what they lead to. */
export function spotRelations(entity: Entity, text: string, { made, entityOf }: Pick<Assembly, "made" | "entityOf">): Spotted<Relation>[] {
  const own = made.filter(({ from, kind }) => from === entity.id && kind === "manyToOne");
  const found = own.map((relation) => {
    const target = [...entityOf.values()].find(({ id }) => id === relation.to);
    return spotName(relation, [relation.name, target?.name ?? ""], text);
  });
  return found.filter((each): each is Spotted<Relation> => each !== null);
}

function spot<T extends { readonly name: string }>(parts: readonly T[], text: string): Spotted<T>[] {
  const taken: Spotted<T>[] = [];
  for (const part of [...parts].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))) {
    const found = spotName(part, [part.name], blank(text, taken));
    if (found) taken.push(found);
  }
  return taken.sort((a, b) => a.at - b.at);
}

/** The text with what is taken already made unreadable, at the same length. */
function blank(text: string, taken: readonly Spotted<unknown>[]): string {
  return taken.reduce((rest, { at, to }) => rest.slice(0, at) + "#".repeat(to - at) + rest.slice(to), text);
}

function spotName<T>(part: T, names: readonly string[], text: string): Spotted<T> | null {
  for (const name of names) {
    const key = fold(name).replace(/[^\p{L}\p{N} -]/gu, " ").trim();
    if (key === "") continue;
    for (const form of [key, `${key}s`, phraseKey(key), `${phraseKey(key)}s`]) {
      const at = findWord(text, form);
      if (at >= 0) return { part, at, to: at + form.length };
    }
  }
  return null;
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A whole number in digits or in words; null when it is none. */
export function wholeNumber(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at >= 0 ? at : null;
}

const STARTS = /^(start|starts|scheduled start|planned start|from|begin|begins|check in|checked in|valid from|period start|departs|opens|inicio|debut|beginn|pick-?up)\b/i;
const ENDS = /^(end|ends|scheduled end|planned end|to|until|check out|checked out|valid until|period end|arrives|closes|expires|fin|fim|ende|return)\b/i;

/** The fields between which a record takes place. */
export function spanOf(entity: Entity): { readonly start: Field; readonly end: Field } | null {
  for (const type of ["datetime", "date", "time"] as const) {
    const start = entity.fields.find((field) => field.type === type && STARTS.test(field.name));
    const end = entity.fields.find((field) => field.type === type && ENDS.test(field.name) && field !== start);
    if (start && end) return { start, end };
  }
  return null;
}
