/**
 * Learn the entity ranker from the design texts: weights of a logistic regression, small trees, and what words lean to.
 * Starts and numbers of steps are fixed, so that the same texts give the same ranker.
 * Usage: npx tsx scripts/score-analysis.train.ts DESIGN_FOLDER [FURTHER_FOLDER ...] [--missed] [--held] [--weights] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FEATURE_NAMES } from "../generators/analysis/entities/features";
import { heldOutChances, learn, samplesOf, surprisesOf } from "./score-analysis.learn";
import { tableOf } from "./score-analysis.leanings";
import type { Candidate } from "./score-analysis.learn";

function f1(samples: readonly Candidate[], predict: (sample: Candidate) => number, threshold: number): number {
  const texts = new Set(samples.map(({ text }) => text));
  let sum = 0;
  for (const text of texts) {
    const own = samples.filter((sample) => sample.text === text);
    const positive = own.filter((sample) => predict(sample) >= threshold);
    const right = positive.filter(({ label }) => label === 1).length;
    const wanted = own.filter(({ label }) => label === 1).length;
    sum += positive.length + wanted === 0 ? 1 : (2 * right) / (positive.length + wanted);
  }
  return sum / texts.size;
}

const folders = process.argv.slice(2).filter((each) => !each.startsWith("--"));
if (folders.length === 0) throw new Error("Give the folder of the design texts, and of further texts if there are any.");
const { samples, missed } = samplesOf(folders);
console.log(`${samples.length} candidates, ${samples.filter(({ label }) => label === 1).length} of them entities; ${missed.length} entities have no candidate`);
if (process.argv.includes("--missed")) console.log(missed.join("\n"));
const found = surprisesOf(samples);
const whole = samples.filter(({ hidden }) => !hidden);
const hidden = samples.filter((sample) => sample.hidden);
if (process.argv.includes("--held")) {
  const held = heldOutChances(samples, found);
  for (const threshold of [0.3, 0.34, 0.38, 0.42, 0.46, 0.5]) console.log(`threshold ${threshold}: F1 over candidates, held out ${f1(whole, (sample) => held.get(sample) ?? 0, threshold).toFixed(3)}, with hidden words ${f1(hidden, (sample) => held.get(sample) ?? 0, threshold).toFixed(3)}`);
}
const ranker = learn(samples, found, () => false);
if (process.argv.includes("--weights")) FEATURE_NAMES.forEach((name, index) => console.log(name.padEnd(20), ranker.weights[index]));
if (process.argv.includes("--write")) {
  rewrite("leanings.ts", /`[^`]*`(?=\.split)/, `\`${tableOf(ranker.leanings)}\``);
  rewrite("weights.ts", /WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `WEIGHTS: readonly number[] = [\n  ${FEATURE_NAMES.map((name, index) => `/* ${name} */ ${ranker.weights[index] ?? 0}`).join(",\n  ")},\n]`);
  rewrite("trees.ts", /START = [^;]*/, `START = ${ranker.start}`);
  rewrite("trees.ts", /readTrees\(`[^`]*`\)/, `readTrees(\`\n${ranker.trees.map(({ features, limits, ends }) => [...features, ...limits, ...ends].join(" ")).join("\n")}\n\`)`);
}

function rewrite(file: string, place: RegExp, text: string): void {
  const path = new URL(`../generators/analysis/entities/${file}`, import.meta.url);
  writeFileSync(path, readFileSync(path, "utf8").replace(place, () => text));
}
