/**
 * Score the analysis on the design and the check texts and write the rows to docs/analysis-scores.md.
 * Of the check texts only the macro row is kept: nobody reads their results one by one.
 * The design texts are scored twice: as they are, and with the catalogue's words for each text's own entities
 * taken away, which imitates texts whose words nobody foresaw.
 * Usage: npx tsx scripts/score-analysis.ts TEXTS_FOLDER [--design-only] [--held] [-v | -vh: missed words, of the hidden row]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzeDescription, toSimple } from "../generators/analysis";
import type { Ranker } from "../generators/analysis/entities/ranker";
import { withRanker } from "../generators/analysis/entities/ranker";
import type { PairRanker } from "../generators/analysis/relations/pair-ranker";
import { withPairRanker } from "../generators/analysis/relations/pair-ranker";
import { withoutConcepts } from "../generators/analysis/words/catalogue";
import { coreAmongCandidates, ownConcepts, readTexts } from "./score-analysis.gold";
import type { Described } from "./score-analysis.gold";
import { FOLDS, rankersOfFolds } from "./score-analysis.learn";
import { pairRankersOfFolds } from "./score-analysis.learn-pairs";

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder that holds design/, check/ and score.py.");
const designOnly = process.argv.includes("--design-only");

const isHeld = process.argv.includes("--held");
const rankers = isHeld ? rankersOfFolds([join(folder, "design")]) : [];
const pairRankers = isHeld ? pairRankersOfFolds([join(folder, "design")], rankers) : [];
const places = new Map(readTexts(join(folder, "design")).map(({ file }, at) => [file, at]));

interface Row {
  readonly name: string;
  readonly count: number;
  readonly failures: number;
  readonly scores: Readonly<Record<string, number | null>>;
}

/** With `--held`, texts are also read by a ranker that was learned from the other texts. */
type Words = "known" | "hidden" | "held";
const NAMES: Readonly<Record<Words, (part: string) => string>> = { known: (part) => part, hidden: (part) => `${part}, own words hidden`, held: (part) => `${part}, learned from other texts` };

interface Part {
  readonly part: string;
  readonly words: Words;
}

/** Do something with the words of a text known, or those of its own entities hidden. */
function reading<Result>(text: Described, words: Words, act: () => Result): Result {
  if (words === "known") return act();
  const fold = (places.get(text.file) ?? 0) % FOLDS;
  if (words === "held") return withRanker(rankers[fold] as Ranker, () => withPairRanker(pairRankers[fold] as PairRanker, act));
  const own = ownConcepts(text);
  return withoutConcepts((name) => own.has(name), act);
}

function score({ part, words }: Part): Row {
  const predictions = mkdtempSync(join(tmpdir(), "analysis-"));
  const isShown = part === "design" && (words === "known" || process.argv.includes("-vh"));
  let failures = 0;
  let among = 0;
  try {
    const texts = readTexts(join(folder ?? "", part));
    for (const text of texts) {
      try {
        const genome = reading(text, words, () => analyzeDescription(text.source, { fileName: text.file }));
        writeFileSync(join(predictions, text.file.replace(/\.md$/, ".json")), JSON.stringify(toSimple(genome)));
      } catch (error) {
        failures += 1;
        if (isShown) console.error(text.file, error);
      }
      among += reading(text, words, () => coreAmongCandidates(text));
    }
    const results = join(predictions, "results.out");
    const args = [join(folder ?? "", "score.py"), predictions, "--gold", join(folder ?? "", part, "gold"), "--json", results];
    const output = execFileSync("python3", isShown && process.argv.some((argument) => argument.startsWith("-v")) ? [...args, "-v"] : args, { encoding: "utf8" });
    if (isShown) console.log(output);
    const macro = output.split("\n").find((line) => line.startsWith("MACRO")) ?? "";
    const columns = (output.split("\n")[0] ?? "").trim().split(/\s+/);
    const values = macro.replace(/^MACRO \(\d+\)/, "").trim().split(/\s+/);
    const scores = Object.fromEntries(columns.map((column, index) => [column, values[index] === undefined ? null : Number(values[index])]));
    return { name: NAMES[words](part), count: texts.length, failures, scores: { ...scores, cand: among / texts.length } };
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}

const parts: readonly Part[] = [{ part: "design", words: "known" }, ...(isHeld ? [{ part: "design", words: "held" } as const] : []), { part: "design", words: "hidden" }, ...(designOnly ? [] : [{ part: "check", words: "known" } as const])];
const rows = parts.map(score);
const columns = Object.keys(rows[0]?.scores ?? {});
const table = [
  `| texts | count | failed | ${columns.join(" | ")} |`,
  `|${"---|".repeat(columns.length + 3)}`,
  ...rows.map(({ name, count, failures, scores }) => `| ${name} | ${count} | ${failures} | ${columns.map((column) => scores[column]?.toFixed(2) ?? "-").join(" | ")} |`),
].join("\n");
console.log(table);
if (!designOnly) {
  writeFileSync(
    new URL("../docs/analysis-scores.md", import.meta.url),
    `# How well descriptions are understood\n\nWritten by \`scripts/score-analysis.ts\`. \`design\` are the texts that rules and weights were made with; \`check\` are texts that nobody who writes rules reads, scored as macro averages only. The gap between the rows is what is fitted rather than understood. In the row with hidden words, the catalogue does not know a single word for the entities of the text at hand: structure and grammar alone must find them.\n\n${table}\n\nColumns: precision, recall and F1 of entities; recall of core entities; share of tempting non-entities; recall of explicit fields (within matched entities, over all, anywhere); accuracy of types (exact, family); F1 of relations (with kind, pairs); F1 of roles; accuracy and F1 of features; recall of permissions; F1 of workflow states; share of the core entities that are among the candidates before any is ranked.\n`,
  );
}
