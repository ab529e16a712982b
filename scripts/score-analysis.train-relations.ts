/**
 * Learn the weights of the pair ranker from the design texts: which two of the entities that were found are related.
 * Usage: npx tsx scripts/score-analysis.train-relations.ts DESIGN_FOLDER [FURTHER_FOLDER ...] [--weights] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { PAIR_FEATURES } from "../generators/analysis/relations/pair-features";
import { tableOf } from "./score-analysis.leanings";
import { rankersOfFolds } from "./score-analysis.learn";
import { heldOutPairs, learnPairs, pairsOf, surprisesOfPairs } from "./score-analysis.learn-pairs";

const folders = process.argv.slice(2).filter((each) => !each.startsWith("--"));
if (folders.length === 0) throw new Error("Give the folder of the design texts, and of further texts if there are any.");

const { known: samples, hidden: hiddenSamples } = pairsOf(folders, rankersOfFolds(folders));
const all = [...samples, ...hiddenSamples];
console.log(`${samples.length} pairs, ${samples.filter(({ label }) => label === 1).length} of them related`);
const found = surprisesOfPairs(all);
const held = heldOutPairs(all, found);
for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const [known, hidden] = [samples, hiddenSamples].map((part) => {
    const positive = part.filter((sample) => (held.get(sample) ?? 0) >= threshold);
    const right = positive.filter(({ label }) => label === 1).length;
    const wanted = part.filter(({ label }) => label === 1).length;
    return `precision ${(right / positive.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, F1 ${((2 * right) / (positive.length + wanted)).toFixed(3)}`;
  });
  console.log(`held out, threshold ${threshold}: ${known}; with hidden words ${hidden}`);
}
const learned = learnPairs(all, found, () => false);
if (process.argv.includes("--weights")) PAIR_FEATURES.forEach((name, index) => console.log(name.padEnd(16), learned.weights[index]));
if (process.argv.includes("--write")) {
  rewrite("pair-weights.ts", /PAIR_WEIGHTS: readonly number\[\] = \[[^\]]*\]/, `PAIR_WEIGHTS: readonly number[] = [\n  ${PAIR_FEATURES.map((name, index) => `/* ${name} */ ${learned.weights[index]}`).join(",\n  ")},\n]`);
  rewrite("pair-trees.ts", /PAIR_START = [^;]*/, `PAIR_START = ${learned.start}`);
  rewrite("pair-trees.ts", /readTrees\(`[^`]*`\)/, `readTrees(\`\n${learned.trees.map(({ features, limits, ends }) => [...features, ...limits, ...ends].join(" ")).join("\n")}\n\`)`);
  rewrite("pair-leanings.ts", /`[^`]*`(?=\.split)/, `\`${tableOf(learned.leanings)}\``);
}

function rewrite(file: string, place: RegExp, text: string): void {
  const path = new URL(`../generators/analysis/relations/${file}`, import.meta.url);
  writeFileSync(path, readFileSync(path, "utf8").replace(place, () => text));
}
