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
import { findPairs } from "../generators/analysis/relations/pair-features";
import type { PairRanker } from "../generators/analysis/relations/pair-ranker";
import { PAIR_THRESHOLD } from "../generators/analysis/relations/pair-weights";
import { withoutConcepts } from "../generators/analysis/words/catalogue";
import { BRIEFS } from "./score-analysis.briefs";
import { EXAMPLES } from "./score-analysis.examples";
import { FOLDS } from "./score-analysis.learn";
import { PITCHES } from "./score-analysis.pitches";
import { norm, train } from "./score-analysis.regression";
import type { Sample } from "./score-analysis.regression";
import { FEW, growTrees } from "./score-analysis.trees";

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly optional?: boolean }[];
}

function samplesOf({ source, gold }: { readonly source: string; readonly gold: Gold }, text: number): Sample[] {
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
  const pairs = findPairs(reading, context, draftsOf(reading, context)).flatMap(({ left, right, features }): Sample[] => {
    const [first, second] = [goldOf.get(left), goldOf.get(right)];
    /* A pair with something that is no entity counts half: the mistake was made before. */
    if (!first || !second) return [{ text, features, label: 0, weight: 0.5 }];
    if (first === second) return [];
    const optional = wanted.get(key(first, second));
    return optional === true ? [] : [{ text, features, label: optional === undefined ? 0 : 1, weight: 1 }];
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
export function pairsOf(folders: readonly string[], rankers: readonly Ranker[]): { readonly known: Sample[]; readonly hidden: Sample[] } {
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
  const known = [...texts, ...briefs].flatMap((described, text) => unseen(text, () => samplesOf(described, text)));
  /* The same texts with a part of the catalogue hidden, as texts are read whose words nobody foresaw. */
  const hidden = [...texts, ...briefs].flatMap((described, text) => SHARES.flatMap((share, copy) => withoutConcepts((name) => shareOf(`${text} ${copy} ${name}`) < share, () => unseen(text, () => samplesOf(described, text))).map((sample) => ({ ...sample, weight: sample.weight / SHARES.length }))));
  return { known, hidden };
}

/** The ranker that samples teach. */
export function learnPairs(samples: readonly Sample[]): PairRanker {
  return { weights: train(samples), ...growTrees(samples, FEW), threshold: PAIR_THRESHOLD };
}

/** For each fold of the texts, a ranker of pairs that has seen the other texts only. */
export function pairRankersOfFolds(folders: readonly string[], rankers: readonly Ranker[]): PairRanker[] {
  const { known, hidden } = pairsOf(folders, rankers);
  return Array.from({ length: FOLDS }, (_, fold) => learnPairs([...known, ...hidden].filter(({ text }) => text % FOLDS !== fold)));
}
