/**
 * Learn the weights of the pair ranker from the design texts: which two of the entities that were found are related.
 * Usage: npx tsx scripts/score-analysis.train-relations.ts DESIGN_FOLDER [--weights] [--write]
 */
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
import { findPairs, PAIR_FEATURES } from "../generators/analysis/relations/pair-features";
import { BRIEFS } from "./score-analysis.briefs";
import { PITCHES } from "./score-analysis.pitches";
import { heldOut, norm, sigmoid, train } from "./score-analysis.regression";
import type { Sample } from "./score-analysis.regression";

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly optional?: boolean }[];
}

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder of the design texts.");
const AT = Object.fromEntries(PAIR_FEATURES.map((name, index) => [name, index])) as Record<(typeof PAIR_FEATURES)[number], number>;

function samplesOf({ source, gold }: { readonly source: string; readonly gold: Gold }, text: number): Sample[] {
  const reading = readDescription(source);
  const model = findModels(reading.document);
  const roles = findRoles(reading);
  const index = indexEntities(findEntities(reading, { roles, model }));
  const { parts, statements } = findFields(reading, index);
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

/** The same pair for words that the catalogue does not know, so that the ranker does not lean on it alone. */
function withoutParents(sample: Sample): Sample | null {
  if (sample.features[AT.parent] !== 1) return null;
  const features = [...sample.features];
  for (const name of ["parent", "firstParent", "secondParent", "laterParent"] as const) features[AT[name]] = 0;
  return { ...sample, features, weight: sample.weight * 0.5 };
}

const texts = readdirSync(join(folder, "text")).sort().map((file) => ({
  source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
}));
const briefs = [...BRIEFS, ...PITCHES].map(({ text, entities, relations = [] }) => ({
  source: text,
  gold: { entities: entities.map((names) => ({ name: names.split("|")[0] ?? "", aliases: names.split("|") })), relations: relations.map((pair) => ({ from: pair.split("-")[0] ?? "", to: pair.split("-")[1] ?? "" })) },
}));
const samples = [...texts, ...briefs].flatMap(samplesOf);
const all = [...samples, ...samples.map(withoutParents).filter((sample): sample is Sample => sample !== null)];
const wantedCount = samples.filter(({ label }) => label === 1).length;
console.log(`${samples.length} pairs, ${wantedCount} of them related`);
const held = heldOut(all);
const weights = train(all);
for (const [name, set] of [["held out", (sample: Sample) => held.get(sample) ?? 0], ["learned from", ({ features }: Sample) => sigmoid(features, weights)]] as const) {
  for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const found = samples.filter((sample) => set(sample) >= threshold);
    const right = found.filter(({ label }) => label === 1).length;
    const unknown = all.slice(samples.length).filter((sample) => set(sample) >= threshold);
    console.log(`${name}, threshold ${threshold}: precision ${(right / found.length).toFixed(3)}, recall ${(right / wantedCount).toFixed(3)}, F1 ${((2 * right) / (found.length + wantedCount)).toFixed(3)}; without the catalogue's parents ${unknown.filter(({ label }) => label === 1).length} right of ${unknown.length}`);
  }
}
if (process.argv.includes("--weights")) PAIR_FEATURES.forEach((name, index) => console.log(name.padEnd(16), weights[index]));
if (process.argv.includes("--write")) {
  const path = new URL("../generators/analysis/relations/pair-weights.ts", import.meta.url);
  const source = readFileSync(path, "utf8").replace(/PAIR_WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `PAIR_WEIGHTS: readonly number[] = [\n  ${PAIR_FEATURES.map((name, index) => `/* ${name} */ ${weights[index]}`).join(",\n  ")},\n]`);
  writeFileSync(path, source);
}
