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
import { BRIEFS } from "./score-analysis.briefs";
import { PITCHES } from "./score-analysis.pitches";
import { EXAMPLES } from "./score-analysis.examples";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { heldOut, norm, sigmoid, train } from "./score-analysis.regression";
import type { Sample } from "./score-analysis.regression";

interface Candidate extends Sample {
  readonly key: string;
}

interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly optional?: boolean; readonly core: boolean }[];
  readonly not_entities: readonly string[];
}

const STANDARD = new Set(["user", "account", "workspace", "organization", "organisation", "tenant", "role", "permission", "session"]);

function samplesOf(folder: string): { readonly samples: Candidate[]; readonly missed: string[] } {
  const samples: Candidate[] = [];
  const missed: string[] = [];
  const texts = readdirSync(join(folder, "text")).sort().map((file) => ({
    file, source: readFileSync(join(folder, "text", file), "utf8"), gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
  }));
  const examples = [...EXAMPLES, ...BRIEFS, ...PITCHES].map(({ text, entities, not }, index) => ({ file: `example ${index + 1}`, source: text, gold: { entities: entities.map((names) => ({ name: names.split("|")[0] ?? "", aliases: names.split("|"), core: true })), not_entities: not } as Gold }));
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
  return { samples: [...samples, ...samples.map(withoutConcept).filter((sample): sample is Candidate => sample !== null)], missed };
}

const AT = Object.fromEntries(FEATURE_NAMES.map((name, index) => [name, index])) as Record<(typeof FEATURE_NAMES)[number], number>;

/** The same evidence for a word that the catalogue does not know, so that the ranker does not lean on it alone. */
function withoutConcept(sample: Candidate): Candidate | null {
  if (sample.features[AT.thing] !== 1) return null;
  const features = [...sample.features];
  const unknown = features[AT.personThing] === 1 ? 0 : 1;
  const wasObject = features[AT.thingObject] ?? 0;
  const wasManaged = features[AT.thingManaged] ?? 0;
  for (const name of ["thing", "thingObject", "thingManaged", "thingOnce", "generic", "supporting", "genericObject", "supportingHeading", "verbForm", "verbFormOnly", "strongVerb", "parentsThere", "childrenThere", "noParentThere", "fieldsSpoken", "verbOnlyStrong", "verbOnlyHome"] as const) features[AT[name]] = 0;
  features[AT.unknown] = unknown;
  features[AT.personOnly] = 1 - unknown;
  features[AT.unknownObject] = unknown === 1 && features[AT.createObject] === 1 ? 1 : 0;
  features[AT.unknownManaged] = unknown === 1 ? wasManaged : 0;
  features[AT.unknownPlural] = unknown === 1 ? (features[AT.plural] ?? 0) : 0;
  features[AT.object] = Math.max(features[AT.object] ?? 0, wasObject);
  return { ...sample, features, weight: sample.weight * 0.35 };
}

function f1(samples: readonly Candidate[], predict: (sample: Candidate) => number, threshold: number): number {
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
const held = heldOut(samples);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) console.log(`threshold ${threshold}: F1 over candidates, held out ${f1(samples, (sample) => held.get(sample) ?? 0, threshold).toFixed(3)}`);
const weights = train(samples);
for (const threshold of [0.35, 0.4, 0.45, 0.5]) console.log(`threshold ${threshold}: F1 on the texts learned from ${f1(samples, ({ features }) => sigmoid(features, weights), threshold).toFixed(3)}`);
if (process.argv.includes("--weights")) FEATURE_NAMES.forEach((name, index) => console.log(name.padEnd(20), weights[index]));
if (process.argv.includes("--write")) {
  const path = new URL("../generators/analysis/entities/weights.ts", import.meta.url);
  const source = readFileSync(path, "utf8").replace(/WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `WEIGHTS: readonly number[] = [\n  ${FEATURE_NAMES.map((name, index) => `/* ${name} */ ${weights[index]}`).join(",\n  ")},\n]`);
  writeFileSync(path, source);
}
