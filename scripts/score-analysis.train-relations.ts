/**
 * Learn the weights of the pair ranker from the design texts: which two of the entities that were found are related.
 * Usage: npx tsx scripts/score-analysis.train-relations.ts DESIGN_FOLDER [--weights] [--write]
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexEntities } from "../generators/analysis/entities/entity-index";
import { findEntities } from "../generators/analysis/find-entities";
import { findFields } from "../generators/analysis/find-fields";
import { findPermissions } from "../generators/analysis/find-permissions";
import { draftsOf } from "../generators/analysis/find-relations";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { sumOfTrees } from "../generators/analysis/entities/tree";
import { withoutConcepts } from "../generators/analysis/words/catalogue";
import { findPairs, PAIR_FEATURES } from "../generators/analysis/relations/pair-features";
import { BRIEFS } from "./score-analysis.briefs";
import { EXAMPLES } from "./score-analysis.examples";
import { PITCHES } from "./score-analysis.pitches";
import type { Ranker } from "../generators/analysis/entities/ranker";
import { withRanker } from "../generators/analysis/entities/ranker";
import { FOLDS, rankersOfFolds } from "./score-analysis.learn";
import { norm, sigmoid, train } from "./score-analysis.regression";
import type { Sample } from "./score-analysis.regression";
import { FEW, growTrees } from "./score-analysis.trees";
import type { Forest } from "./score-analysis.trees";

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly optional?: boolean }[];
}

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder of the design texts.");

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

const texts = readdirSync(join(folder, "text")).sort().map((file) => ({
  source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
}));
const briefs = [...BRIEFS, ...PITCHES].map(({ text, entities, relations = [] }) => ({
  source: text,
  gold: { entities: entities.map((names) => ({ name: names.split("|")[0] ?? "", aliases: names.split("|") })), relations: relations.map((pair) => ({ from: pair.split("-")[0] ?? "", to: pair.split("-")[1] ?? "" })) },
}));
const SHARES = [0.3, 0.6];
/* The entities of a text are those that a ranker finds which has not seen it, as doubtful as they will be. */
const rankers = rankersOfFolds(folder);
const placeOf = (text: number): number => (text < texts.length ? text : text + EXAMPLES.length);
const unseen = <Result>(text: number, act: () => Result): Result => withRanker(rankers[placeOf(text) % FOLDS] ?? (rankers[0] as Ranker), act);
const samples = [...texts, ...briefs].flatMap((described, text) => unseen(text, () => samplesOf(described, text)));
/* The same texts with a part of the catalogue hidden, as texts are read whose words nobody foresaw. */
const hiddenSamples = [...texts, ...briefs].flatMap((described, text) => SHARES.flatMap((share, copy) => withoutConcepts((name) => shareOf(`${text} ${copy} ${name}`) < share, () => unseen(text, () => samplesOf(described, text))).map((sample) => ({ ...sample, weight: sample.weight / SHARES.length }))));
const all = [...samples, ...hiddenSamples];
const wantedCount = samples.filter(({ label }) => label === 1).length;
console.log(`${samples.length} pairs, ${wantedCount} of them related`);
const chance = (weights: readonly number[], forest: Forest, features: readonly number[]): number => (sigmoid(features, weights) + 1 / (1 + Math.exp(-sumOfTrees(forest.trees, forest.start, features)))) / 2;
const held = new Map<Sample, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const own = all.filter(({ text }) => text % FOLDS !== fold);
  const [learned, forest] = [train(own), growTrees(own, FEW)];
  for (const sample of all) if (sample.text % FOLDS === fold) held.set(sample, chance(learned, forest, sample.features));
}
const weights = train(all);
const forest = growTrees(all, FEW);
for (const [name, set] of [["held out", (sample: Sample) => held.get(sample) ?? 0], ["learned from", ({ features }: Sample) => chance(weights, forest, features)]] as const) {
  for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const found = samples.filter((sample) => set(sample) >= threshold);
    const right = found.filter(({ label }) => label === 1).length;
    const unknown = hiddenSamples.filter((sample) => set(sample) >= threshold);
    const score = (2 * unknown.filter(({ label }) => label === 1).length) / (unknown.length + hiddenSamples.filter(({ label }) => label === 1).length);
    console.log(`${name}, threshold ${threshold}: precision ${(right / found.length).toFixed(3)}, recall ${(right / wantedCount).toFixed(3)}, F1 ${((2 * right) / (found.length + wantedCount)).toFixed(3)}; with hidden words F1 ${score.toFixed(3)}`);
  }
}
if (process.argv.includes("--weights")) PAIR_FEATURES.forEach((name, index) => console.log(name.padEnd(16), weights[index]));
if (process.argv.includes("--write")) {
  const path = new URL("../generators/analysis/relations/pair-weights.ts", import.meta.url);
  const source = readFileSync(path, "utf8").replace(/PAIR_WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `PAIR_WEIGHTS: readonly number[] = [\n  ${PAIR_FEATURES.map((name, index) => `/* ${name} */ ${weights[index]}`).join(",\n  ")},\n]`);
  writeFileSync(path, source);
  const trees = new URL("../generators/analysis/relations/pair-trees.ts", import.meta.url);
  const table = forest.trees.map(({ features, limits, ends }) => [...features, ...limits, ...ends].join(" ")).join("\n");
  writeFileSync(trees, readFileSync(trees, "utf8").replace(/PAIR_START = [^;]*/, `PAIR_START = ${forest.start}`).replace(/readTrees\(`[^`]*`\)/, `readTrees(\`\n${table}\n\`)`));
}
