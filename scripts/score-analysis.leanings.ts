/** By how much a word is a record, or two words are related, more often than their places in texts suggest. */
import { heldOut } from "./score-analysis.regression";
import type { Sample } from "./score-analysis.regression";

export interface Spoken extends Sample {
  readonly key: string;
  /** Whether its label says anything of the key: not where a part of the catalogue was hidden. */
  readonly isTelling: boolean;
}

/** Where the leaning stands among the features, and how strongly it is drawn towards nothing. */
export interface Leaning {
  readonly place: number;
  readonly doubt: number;
}

/** For each key and text, the label less what was expected. */
export type Surprises = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What leans less than this is left out. */
const LEAST = 0.03;
/** In how many texts a key must stand. */
const FEWEST = 2;
/** A leaning as a feature is as large as the others. */
const SCALE = 4;

export function surprises(all: readonly Spoken[], { place }: Leaning): Surprises {
  const plain = all.map((sample) => leaningTo(sample, place, 0));
  const held = heldOut(plain);
  const found = new Map<string, Map<number, number>>();
  for (const sample of plain) if (sample.isTelling) found.set(sample.key, (found.get(sample.key) ?? new Map<number, number>()).set(sample.text, sample.label - (held.get(sample) ?? 0)));
  return found;
}

/** The sample as it is when its key leans so. */
export function leaningTo<Each extends Sample>(sample: Each, place: number, leaning: number): Each {
  return { ...sample, features: sample.features.map((value, at) => (at === place ? SCALE * leaning : value)) };
}

/** What is left of the texts when some are left out. */
export interface Remaining {
  readonly found: Surprises;
  readonly doubt: number;
  readonly isLeftOut: (text: number) => boolean;
}

/** What the remaining texts say of a key. */
export function leaningOf(key: string, { found, doubt, isLeftOut }: Remaining): number {
  const seen = [...(found.get(key) ?? [])].filter(([text]) => !isLeftOut(text)).map(([, surprise]) => surprise);
  return seen.length < FEWEST ? 0 : Math.round((100 * seen.reduce((sum, each) => sum + each, 0)) / (seen.length + doubt)) / 100;
}

/** What the remaining texts say of all keys, in their order. */
export function leaningsOf(remaining: Remaining): ReadonlyMap<string, number> {
  return new Map([...remaining.found.keys()].sort().map((key) => [key, leaningOf(key, remaining)] as const).filter(([key, leaning]) => Math.abs(leaning) >= LEAST && !/[,:`]/.test(key)));
}

/** The samples of the remaining texts, each with the leaning that the others but its own text give. */
export function withLeanings<Each extends Spoken>(all: readonly Each[], { place }: Leaning, remaining: Remaining): Each[] {
  const { isLeftOut } = remaining;
  return all.filter(({ text }) => !isLeftOut(text)).map((sample) => leaningTo(sample, place, leaningOf(sample.key, { ...remaining, isLeftOut: (text) => text === sample.text || isLeftOut(text) })));
}

/** Eight to a line, as they stand in the source. */
export function tableOf(leanings: ReadonlyMap<string, number>): string {
  const told = [...leanings].map(([key, leaning]) => `${key}:${leaning}`);
  return Array.from({ length: Math.ceil(told.length / 8) }, (_, line) => told.slice(8 * line, 8 * line + 8).join(",")).join(",\n");
}
