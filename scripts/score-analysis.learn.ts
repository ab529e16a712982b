/** What the training of the entity ranker is made of: samples from texts, and learning from all of them or from some. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_NAMES, featuresOf, isSpokenOf } from "../generators/analysis/entities/features";
import { findCandidates } from "../generators/analysis/entities/find-candidates";
import { frameOf, nameOf } from "../generators/analysis/find-entities";
import { BRIEFS } from "./score-analysis.briefs";
import { PITCHES } from "./score-analysis.pitches";
import { EXAMPLES } from "./score-analysis.examples";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { catalogue, withoutConcepts } from "../generators/analysis/words/catalogue";
import type { Catalogue } from "../generators/analysis/words/catalogue";
import { leaningOf, leaningsOf, leaningTo, surprises, withLeanings } from "./score-analysis.leanings";
import type { Spoken, Surprises } from "./score-analysis.leanings";
import { norm, train } from "./score-analysis.regression";
import { growTrees, MANY } from "./score-analysis.trees";
import type { Ranker } from "../generators/analysis/entities/ranker";
import { probabilityOf, withRanker } from "../generators/analysis/entities/ranker";

export interface Candidate extends Spoken {
  readonly core: boolean;
  /** How many candidates its text has. */
  readonly among: number;
  /** Whether a part of the catalogue was hidden. */
  readonly hidden: boolean;
  readonly isFurther: boolean;
}

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly optional?: boolean; readonly core: boolean }[];
  readonly not_entities: readonly string[];
}

const STANDARD = new Set(["user", "account", "workspace", "organization", "organisation", "tenant", "role", "permission", "session"]);

/** How often each text is read with a part of the catalogue hidden, and how large a part. */
const HIDDEN_SHARES = [0.3, 0.5, 0.75, 1];
/** What all readings with hidden words count together, against the one with all words. */
const HIDDEN_WEIGHT = 1.6;

export function samplesOf(folders: readonly string[]): { readonly samples: Candidate[]; readonly missed: string[] } {
  const samples: Candidate[] = [];
  const missed: string[] = [];
  const texts = folders.flatMap((folder, at) => readdirSync(join(folder, "text")).sort().map((file) => ({
    file, isFurther: at > 0, source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
  })));
  const examples = [...EXAMPLES, ...BRIEFS, ...PITCHES].map(({ text, entities, not }, index) => ({ file: `example ${index + 1}`, isFurther: false, source: text, gold: { entities: entities.map((names) => ({ name: names.split("|")[0] ?? "", aliases: names.split("|"), core: true })), not_entities: not } as Gold }));
  const { things } = catalogue();
  [...texts, ...examples].forEach((described, text) => {
    const read = (hidden: boolean): ReturnType<typeof samplesOfText> => samplesOfText(described, { text, things, hidden });
    const whole = read(false);
    missed.push(...whole.missed);
    samples.push(...whole.samples);
    if (described.isFurther) return;
    for (const [copy, share] of HIDDEN_SHARES.entries()) {
      const part = withoutConcepts((name) => shareOf(`${described.file} ${copy} ${name}`) < share, () => read(true));
      samples.push(...part.samples);
    }
  });
  return { samples, missed };
}

interface Described {
  readonly file: string;
  /** Not of the first folder: it tells what words lean to, and no weights. */
  readonly isFurther: boolean;
  readonly source: string;
  readonly gold: Gold;
}

function samplesOfText({ file, isFurther, source, gold }: Described, { text, things, hidden }: { readonly text: number; readonly things: Catalogue["things"]; readonly hidden: boolean }): { readonly samples: Candidate[]; readonly missed: string[] } {
  const samples: Candidate[] = [];
  const reading = readDescription(source);
  const roles = findRoles(reading);
  const model = findModels(reading.document);
  const candidates = findCandidates(reading, model);
  const frame = frameOf(reading, { roles, model }, candidates);
  const names = new Map<string, Gold["entities"][number]>();
  for (const entity of gold.entities) for (const name of [entity.name, ...(entity.aliases ?? [])]) if (!names.has(norm(name))) names.set(norm(name), entity);
  const tempting = new Set(gold.not_entities.map(norm));
  const seen = new Set<string>();
  for (const candidate of candidates.values()) {
    if (STANDARD.has(candidate.key)) continue;
    const forms = [candidate.concept?.name ?? things.get(candidate.key)?.name ?? "", nameOf(candidate), candidate.key].map(norm);
    const entity = forms.map((form) => names.get(form)).find((each) => each !== undefined);
    if (entity) seen.add(entity.name);
    if (entity?.optional) continue;
    const weight = entity?.core ? 1.4 : forms.some((form) => tempting.has(form)) ? 1.5 : 1;
    /* What only a verb makes leans to nothing: "sign" is rarely said of what signatures are said of. */
    const isSpoken = isSpokenOf(candidate);
    samples.push({ text, key: isSpoken ? candidate.key : "", core: entity?.core === true, among: candidates.size, hidden, isFurther, isTelling: !hidden && isSpoken, features: featuresOf(candidate, frame), label: entity ? 1 : 0, weight: hidden ? (weight * HIDDEN_WEIGHT) / HIDDEN_SHARES.length : weight });
  }
  return { samples, missed: gold.entities.filter(({ optional, name }) => !optional && !seen.has(name)).map(({ name }) => `${file}: ${name}`) };
}

/** A number from 0 to 1 that a text always gives again. */
function shareOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}

const LEANING = { place: FEATURE_NAMES.indexOf("leaning"), doubt: 4 };

/** For each word and text, by how much the word is a record more often than its places suggest. */
export function surprisesOf(all: readonly Candidate[]): Surprises {
  return surprises(all, LEANING);
}

/** Learn weights and trees from the texts of the first folder and the examples; what a word leans to is taken from all other texts than the one at hand. */
export function learn(all: readonly Candidate[], found: Surprises, isLeftOut: (text: number) => boolean): Ranker {
  const remaining = { found, doubt: LEANING.doubt, isLeftOut };
  const own = withLeanings(all.filter(({ isFurther }) => !isFurther), LEANING, remaining);
  return { weights: train(own), ...growTrees(own, MANY), leanings: leaningsOf(remaining) };
}

export const FOLDS = 5;

/** The probability of each candidate by what was learned without its text. */
export function heldOutChances(all: readonly Candidate[], found: Surprises): ReadonlyMap<Candidate, number> {
  const held = new Map<Candidate, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = (text: number): boolean => text % FOLDS === fold;
    const ranker = learn(all, found, isLeftOut);
    const chance = (sample: Candidate): number => probabilityOf(leaningTo(sample, LEANING.place, leaningOf(sample.key, { found, doubt: LEANING.doubt, isLeftOut })).features);
    for (const sample of all) if (isLeftOut(sample.text)) held.set(sample, withRanker(ranker, () => chance(sample)));
  }
  return held;
}

/** For each fold of the texts, a ranker that has seen the other texts only. */
export function rankersOfFolds(folders: readonly string[]): Ranker[] {
  const { samples } = samplesOf(folders);
  const found = surprisesOf(samples);
  return Array.from({ length: FOLDS }, (_, fold) => learn(samples, found, (text) => text % FOLDS === fold));
}
