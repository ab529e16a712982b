/**
 * Score the analysis on the design and the check texts and write both rows to docs/analysis-scores.md.
 * Of the check texts only the macro row is kept: nobody reads their results one by one.
 * Usage: npx tsx scripts/score-analysis.ts TEXTS_FOLDER [--design-only]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyzeDescription, toSimple } from "../generators/analysis";

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder that holds design/, check/ and score.py.");
const designOnly = process.argv.includes("--design-only");

interface Row {
  readonly part: string;
  readonly count: number;
  readonly failures: number;
  readonly scores: Readonly<Record<string, number | null>>;
}

function score(part: string): Row {
  const predictions = mkdtempSync(join(tmpdir(), "analysis-"));
  let failures = 0;
  try {
    const texts = readdirSync(join(folder ?? "", part, "text")).sort();
    for (const file of texts) {
      try {
        const genome = analyzeDescription(readFileSync(join(folder ?? "", part, "text", file), "utf8"), { fileName: file });
        writeFileSync(join(predictions, file.replace(/\.md$/, ".json")), JSON.stringify(toSimple(genome)));
      } catch (error) {
        failures += 1;
        if (part === "design") console.error(file, error);
      }
    }
    const results = join(predictions, "results.out");
    const args = [join(folder ?? "", "score.py"), predictions, "--gold", join(folder ?? "", part, "gold"), "--json", results];
    const output = execFileSync("python3", part === "design" && process.argv.includes("-v") ? [...args, "-v"] : args, { encoding: "utf8" });
    if (part === "design") console.log(output);
    const macro = output.split("\n").find((line) => line.startsWith("MACRO")) ?? "";
    const columns = (output.split("\n")[0] ?? "").trim().split(/\s+/);
    const values = macro.replace(/^MACRO \(\d+\)/, "").trim().split(/\s+/);
    return { part, count: texts.length, failures, scores: Object.fromEntries(columns.map((column, index) => [column, values[index] === undefined ? null : Number(values[index])])) };
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}

const rows = designOnly ? [score("design")] : [score("design"), score("check")];
const columns = Object.keys(rows[0]?.scores ?? {});
const table = [
  `| texts | count | failed | ${columns.join(" | ")} |`,
  `|${"---|".repeat(columns.length + 3)}`,
  ...rows.map(({ part, count, failures, scores }) => `| ${part} | ${count} | ${failures} | ${columns.map((column) => scores[column]?.toFixed(2) ?? "-").join(" | ")} |`),
].join("\n");
console.log(table);
if (!designOnly) {
  writeFileSync(
    new URL("../docs/analysis-scores.md", import.meta.url),
    `# How well descriptions are understood\n\nWritten by \`scripts/score-analysis.ts\`. \`design\` are the texts that rules and weights were made with; \`check\` are texts that nobody who writes rules reads, scored as macro averages only. The gap between the rows is what is fitted rather than understood.\n\n${table}\n\nColumns: precision, recall and F1 of entities; recall of core entities; share of tempting non-entities; recall of explicit fields (within matched entities, over all, anywhere); accuracy of types (exact, family); F1 of relations (with kind, pairs); F1 of roles; accuracy and F1 of features; recall of permissions; F1 of workflow states.\n`,
  );
}
