/**
 * Learn the weights of the entity ranker from the design texts: logistic regression with full batches,
 * a fixed start and a fixed number of steps, so that the same texts give the same weights.
 * Usage: npx tsx scripts/score-analysis.train.ts DESIGN_FOLDER [--write]
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_NAMES, featuresOf } from "../generators/analysis/entities/features";
import { findCandidates } from "../generators/analysis/entities/find-candidates";
import { frameOf, nameOf } from "../generators/analysis/find-entities";
import { EXAMPLES } from "./score-analysis.examples";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";

interface Sample {
  readonly text: number;
  readonly key: string;
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly optional?: boolean; readonly core: boolean }[];
  readonly not_entities: readonly string[];
}

const STANDARD = new Set(["user", "account", "workspace", "organization", "organisation", "tenant", "role", "permission", "session"]);

function norm(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[\W_]+/).filter((word) => word !== "").map((word) => {
    const base = word.length <= 3 ? word : word.replace(/ciones$/, "cion").replace(/coes$/, "cao").replace(/ies$/, "y").replace(/sses$/, "ss").replace(/ches$/, "ch").replace(/shes$/, "sh").replace(/xes$/, "x").replace(/([^su i])s$/, "$1");
    return base.length > 4 && base.endsWith("e") ? base.slice(0, -1) : base;
  }).join("");
}

function samplesOf(folder: string): { readonly samples: Sample[]; readonly missed: string[] } {
  const samples: Sample[] = [];
  const missed: string[] = [];
  const texts = readdirSync(join(folder, "text")).sort().map((file) => ({
    file, source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
  }));
  const examples = EXAMPLES.map(({ text, entities, not }, index) => ({ file: `example ${index + 1}`, source: text, gold: { entities: entities.map((name) => ({ name, core: true })), not_entities: not } as Gold }));
  [...texts, ...examples].forEach(({ file, source, gold }, text) => {
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
      const forms = [candidate.concept?.name ?? "", nameOf(candidate), candidate.key].map(norm);
      const entity = forms.map((form) => names.get(form)).find((each) => each !== undefined);
      if (entity) seen.add(entity.name);
      if (entity?.optional) continue;
      samples.push({ text, key: candidate.key, features: featuresOf(candidate, frame), label: entity ? 1 : 0, weight: entity?.core ? 1.4 : forms.some((form) => tempting.has(form)) ? 1.5 : 1 });
    }
    for (const entity of gold.entities) if (!entity.optional && !seen.has(entity.name)) missed.push(`${file}: ${entity.name}`);
  });
  return { samples: [...samples, ...samples.map(withoutConcept).filter((sample): sample is Sample => sample !== null)], missed };
}

function train(samples: readonly Sample[], steps = 600): number[] {
  const weights = FEATURE_NAMES.map(() => 0);
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const velocity = weights.map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : weight * 0.0012));
    for (const { features, label, weight } of samples) {
      const error = (sigmoid(features, weights) - label) * weight;
      features.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + (error * value) / total;
      });
    }
    weights.forEach((weight, index) => {
      velocity[index] = 0.9 * (velocity[index] ?? 0) - 0.5 * (gradient[index] ?? 0);
      weights[index] = weight + (velocity[index] ?? 0);
    });
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

const AT = Object.fromEntries(FEATURE_NAMES.map((name, index) => [name, index])) as Record<(typeof FEATURE_NAMES)[number], number>;

/** The same evidence for a word that the catalogue does not know, so that the ranker does not lean on it alone. */
function withoutConcept(sample: Sample): Sample | null {
  if (sample.features[AT.thing] !== 1) return null;
  const features = [...sample.features];
  const unknown = features[AT.personThing] === 1 ? 0 : 1;
  const wasObject = features[AT.thingObject] ?? 0;
  const wasManaged = features[AT.thingManaged] ?? 0;
  for (const name of ["thing", "thingObject", "thingManaged", "thingOnce", "generic", "supporting", "genericObject", "supportingHeading", "verbForm", "verbFormOnly", "strongVerb"] as const) features[AT[name]] = 0;
  features[AT.unknown] = unknown;
  features[AT.personOnly] = 1 - unknown;
  features[AT.unknownObject] = unknown === 1 && features[AT.createObject] === 1 ? 1 : 0;
  features[AT.unknownManaged] = unknown === 1 ? wasManaged : 0;
  features[AT.unknownPlural] = unknown === 1 ? (features[AT.plural] ?? 0) : 0;
  features[AT.object] = Math.max(features[AT.object] ?? 0, wasObject);
  return { ...sample, features, weight: sample.weight * 0.35 };
}

function sigmoid(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}

function f1(samples: readonly Sample[], predict: (sample: Sample) => number, threshold: number): number {
  const texts = new Set(samples.map(({ text }) => text));
  let sum = 0;
  for (const text of texts) {
    const own = samples.filter((sample) => sample.text === text && sample.weight >= 1);
    const positive = own.filter((sample) => predict(sample) >= threshold);
    const right = positive.filter(({ label }) => label === 1).length;
    const wanted = own.filter(({ label }) => label === 1).length;
    sum += positive.length + wanted === 0 ? 1 : (2 * right) / (positive.length + wanted);
  }
  return sum / texts.size;
}

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder of the design texts.");
const { samples, missed } = samplesOf(folder);
console.log(`${samples.length} candidates, ${samples.filter(({ label }) => label === 1).length} of them entities; ${missed.length} entities have no candidate`);
if (process.argv.includes("--missed")) console.log(missed.join("\n"));
const folds = 5;
const held = new Map<Sample, number>();
for (let fold = 0; fold < folds; fold += 1) {
  const weights = train(samples.filter(({ text }) => text % folds !== fold), 300);
  for (const sample of samples) if (sample.text % folds === fold) held.set(sample, sigmoid(sample.features, weights));
}
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) console.log(`threshold ${threshold}: F1 over candidates, held out ${f1(samples, (sample) => held.get(sample) ?? 0, threshold).toFixed(3)}`);
const weights = train(samples);
for (const threshold of [0.35, 0.4, 0.45, 0.5]) console.log(`threshold ${threshold}: F1 on the texts learned from ${f1(samples, ({ features }) => sigmoid(features, weights), threshold).toFixed(3)}`);
if (process.argv.includes("--weights")) FEATURE_NAMES.forEach((name, index) => console.log(name.padEnd(20), weights[index]));
if (process.argv.includes("--write")) {
  const path = new URL("../generators/analysis/entities/weights.ts", import.meta.url);
  const source = readFileSync(path, "utf8").replace(/WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `WEIGHTS: readonly number[] = [\n  ${FEATURE_NAMES.map((name, index) => `/* ${name} */ ${weights[index]}`).join(",\n  ")},\n]`);
  writeFileSync(path, source);
}
