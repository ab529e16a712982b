/**
 * Learn the weights of the pair ranker from the design texts: which two of the entities that were found are related.
 * Usage: npx tsx scripts/score-analysis.train-relations.ts DESIGN_FOLDER [FURTHER_FOLDER ...] [--weights] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { PAIR_FEATURES } from "../generators/analysis/relations/pair-features";
import type { PairRanker } from "../generators/analysis/relations/pair-ranker";
import { chanceOfPair, withPairRanker } from "../generators/analysis/relations/pair-ranker";
import { FOLDS, rankersOfFolds } from "./score-analysis.learn";
import { learnPairs, pairsOf } from "./score-analysis.learn-pairs";
import type { Sample } from "./score-analysis.regression";

const folders = process.argv.slice(2).filter((each) => !each.startsWith("--"));
if (folders.length === 0) throw new Error("Give the folder of the design texts, and of further texts if there are any.");

const { known: samples, hidden: hiddenSamples } = pairsOf(folders, rankersOfFolds(folders));
const all = [...samples, ...hiddenSamples];
const wantedCount = samples.filter(({ label }) => label === 1).length;
console.log(`${samples.length} pairs, ${wantedCount} of them related`);
const chance = (ranker: PairRanker, features: readonly number[]): number => withPairRanker(ranker, () => chanceOfPair(features));
const held = new Map<Sample, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const ranker = learnPairs(all.filter(({ text }) => text % FOLDS !== fold));
  for (const sample of all) if (sample.text % FOLDS === fold) held.set(sample, chance(ranker, sample.features));
}
const learned = learnPairs(all);
for (const [name, set] of [["held out", (sample: Sample) => held.get(sample) ?? 0], ["learned from", ({ features }: Sample) => chance(learned, features)]] as const) {
  for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const found = samples.filter((sample) => set(sample) >= threshold);
    const right = found.filter(({ label }) => label === 1).length;
    const unknown = hiddenSamples.filter((sample) => set(sample) >= threshold);
    const score = (2 * unknown.filter(({ label }) => label === 1).length) / (unknown.length + hiddenSamples.filter(({ label }) => label === 1).length);
    console.log(`${name}, threshold ${threshold}: precision ${(right / found.length).toFixed(3)}, recall ${(right / wantedCount).toFixed(3)}, F1 ${((2 * right) / (found.length + wantedCount)).toFixed(3)}; with hidden words F1 ${score.toFixed(3)}`);
  }
}
if (process.argv.includes("--weights")) PAIR_FEATURES.forEach((name, index) => console.log(name.padEnd(16), learned.weights[index]));
if (process.argv.includes("--write")) {
  const path = new URL("../generators/analysis/relations/pair-weights.ts", import.meta.url);
  const source = readFileSync(path, "utf8").replace(/PAIR_WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `PAIR_WEIGHTS: readonly number[] = [\n  ${PAIR_FEATURES.map((name, index) => `/* ${name} */ ${learned.weights[index]}`).join(",\n  ")},\n]`);
  writeFileSync(path, source);
  const trees = new URL("../generators/analysis/relations/pair-trees.ts", import.meta.url);
  const table = learned.trees.map(({ features, limits, ends }) => [...features, ...limits, ...ends].join(" ")).join("\n");
  writeFileSync(trees, readFileSync(trees, "utf8").replace(/PAIR_START = [^;]*/, `PAIR_START = ${learned.start}`).replace(/readTrees\(`[^`]*`\)/, `readTrees(\`\n${table}\n\`)`));
}
