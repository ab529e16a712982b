/** What the training of the pair ranker is made of: pairs of the entities that are found in texts, and learning from all of them or from some. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { indexEntities } from "../generators/analysis/entities/entity-index";
import type { Ranker } from "../generators/analysis/entities/ranker";
import { withRanker } from "../generators/analysis/entities/ranker";
import { findEntities } from "../generators/analysis/find-entities";
import { findFields } from "../generators/analysis/find-fields";
import { findPermissions } from "../generators/analysis/find-permissions";
import { draftsOf } from "../generators/analysis/find-relations";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { leaningKey } from "../generators/analysis/relations/pair-ranker";
import { findPairs, PAIR_FEATURES } from "../generators/analysis/relations/pair-features";
import { chanceOfPair, withPairRanker } from "../generators/analysis/relations/pair-ranker";
import type { PairRanker } from "../generators/analysis/relations/pair-ranker";
import { PAIR_THRESHOLD } from "../generators/analysis/relations/pair-weights";
import { withoutConcepts } from "../generators/analysis/words/catalogue";
import { BRIEFS } from "./score-analysis.briefs";
import { EXAMPLES } from "./score-analysis.examples";
import { FOLDS } from "./score-analysis.learn";
import { PITCHES } from "./score-analysis.pitches";
import { leaningOf, leaningsOf, leaningTo, surprises, withLeanings } from "./score-analysis.leanings";
import type { Spoken, Surprises } from "./score-analysis.leanings";
import { norm, train } from "./score-analysis.regression";
import { FEW, growTrees } from "./score-analysis.trees";

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly optional?: boolean }[];
}

/** A pair of entities that may be related. */
type Related = Spoken;

const LEANING = { place: PAIR_FEATURES.indexOf("leaning"), doubt: 2 };

function samplesOf({ source, gold }: { readonly source: string; readonly gold: Gold }, { text, isHidden }: { readonly text: number; readonly isHidden: boolean }): Related[] {
  const reading = readDescription(source);
  const model = findModels(reading.document);
  const roles = findRoles(reading);
  const index = indexEntities(findEntities(reading, { roles, model }));
  const { parts, statements } = findFields(reading, index, roles);
  const context = { index, model, parts, roles, permissions: findPermissions(reading, { index, roles }), statements };
  const names = new Map<string, string>();
  for (const entity of gold.entities) for (const name of [entity.name, ...(entity.aliases ?? [])]) if (!names.has(norm(name))) names.set(norm(name), entity.name);
  const goldOf = new Map(index.entities.map((entity) => [entity, [entity.name, entity.candidate.concept?.name ?? "", entity.key].map((name) => names.get(norm(name))).find((name) => name !== undefined) ?? null]));
  const key = (left: string, right: string): string => [left, right].sort((a, b) => (a < b ? -1 : 1)).join(" ");
  const wanted = new Map(gold.relations.map(({ from, to, optional }) => [key(names.get(norm(from)) ?? from, names.get(norm(to)) ?? to), optional === true]));
  const pairs = findPairs(reading, context, draftsOf(reading, context)).flatMap(({ left, right, features }): Related[] => {
    const pair = { text, features, key: leaningKey(left, right) };
    const [first, second] = [goldOf.get(left), goldOf.get(right)];
    /* A pair with something that is no entity counts half: the mistake was made before. */
    if (!first || !second) return [{ ...pair, label: 0, weight: 0.5, isTelling: false }];
    if (first === second) return [];
    const optional = wanted.get(key(first, second));
    return optional === true ? [] : [{ ...pair, label: optional === undefined ? 0 : 1, weight: 1, isTelling: !isHidden }];
  });
  const largest = Math.max(1, pairs.length);
  return pairs.map((pair) => ({ ...pair, weight: pair.weight * Math.sqrt(20 / largest) }));
}

/** A number from 0 to 1 that a text always gives again. */
function shareOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}

const SHARES = [0.3, 0.6];

/** The pairs of all texts, with all words known and with a part of the catalogue hidden. */
export function pairsOf(folders: readonly string[], rankers: readonly Ranker[]): { readonly known: Related[]; readonly hidden: Related[] } {
  const texts = folders.flatMap((folder) => readdirSync(join(folder, "text")).sort().map((file) => ({
    source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
  })));
  const briefs = [...BRIEFS, ...PITCHES].map(({ text, entities, relations = [] }) => ({
    source: text,
    gold: { entities: entities.map((names) => ({ name: names.split("|")[0] ?? "", aliases: names.split("|") })), relations: relations.map((pair) => ({ from: pair.split("-")[0] ?? "", to: pair.split("-")[1] ?? "" })) },
  }));
  /* The entities of a text are those that a ranker finds which has not seen it, as doubtful as they will be. */
  const placeOf = (text: number): number => (text < texts.length ? text : text + EXAMPLES.length);
  const unseen = <Result>(text: number, act: () => Result): Result => withRanker(rankers[placeOf(text) % FOLDS] ?? (rankers[0] as Ranker), act);
  const known = [...texts, ...briefs].flatMap((described, text) => unseen(text, () => samplesOf(described, { text, isHidden: false })));
  /* The same texts with a part of the catalogue hidden, as texts are read whose words nobody foresaw. */
  const hidden = [...texts, ...briefs].flatMap((described, text) => SHARES.flatMap((share, copy) => withoutConcepts((name) => shareOf(`${text} ${copy} ${name}`) < share, () => unseen(text, () => samplesOf(described, { text, isHidden: true }))).map((sample) => ({ ...sample, weight: sample.weight / SHARES.length }))));
  return { known, hidden };
}

/** For each pair of words and text, by how much they are related more often than their places suggest. */
export function surprisesOfPairs(all: readonly Related[]): Surprises {
  return surprises(all, LEANING);
}

/** The ranker that samples teach; what a pair leans to is taken from other texts than the one at hand. */
export function learnPairs(all: readonly Related[], found: Surprises, isLeftOut: (text: number) => boolean): PairRanker {
  const remaining = { found, doubt: LEANING.doubt, isLeftOut };
  const own = withLeanings(all, LEANING, remaining);
  return { weights: train(own), ...growTrees(own, FEW), threshold: PAIR_THRESHOLD, leanings: leaningsOf(remaining) };
}

/** The probability of each pair by what was learned without its text. */
export function heldOutPairs(all: readonly Related[], found: Surprises): ReadonlyMap<Related, number> {
  const held = new Map<Related, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = (text: number): boolean => text % FOLDS === fold;
    const ranker = learnPairs(all, found, isLeftOut);
    const chance = (sample: Related): number => chanceOfPair(leaningTo(sample, LEANING.place, leaningOf(sample.key, { found, doubt: LEANING.doubt, isLeftOut })).features);
    for (const sample of all) if (isLeftOut(sample.text)) held.set(sample, withPairRanker(ranker, () => chance(sample)));
  }
  return held;
}

/** For each fold of the texts, a ranker of pairs that has seen the other texts only. */
export function pairRankersOfFolds(folders: readonly string[], rankers: readonly Ranker[]): PairRanker[] {
  const { known, hidden } = pairsOf(folders, rankers);
  const all = [...known, ...hidden];
  const found = surprisesOfPairs(all);
  return Array.from({ length: FOLDS }, (_, fold) => learnPairs(all, found, (text) => text % FOLDS === fold));
}
