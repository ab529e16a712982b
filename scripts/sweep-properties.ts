/**
 * Run the property tests with other seeds than the tests' own, and write what came of it to docs/property-sweep.md.
 * Usage: npx tsx scripts/sweep-properties.ts [--from SEED] [--seeds N]
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { from: { type: "string", default: "1" }, seeds: { type: "string", default: "10" } } });
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index);
const files = readdirSync("generators", { recursive: true, encoding: "utf8" })
  .map((file) => `generators/${file}`)
  .filter((file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes('from "fast-check"'))
  .sort();

const failures = seeds.flatMap((seed) => {
  const run = spawnSync("npx", ["vitest", "run", "--project", "unit", "--testTimeout", "300000", ...files], { env: { ...process.env, PROPERTY_SEED: String(seed), NO_COLOR: "1" }, encoding: "utf8" });
  console.log(`seed ${seed}: ${run.status === 0 ? "passed" : "failed"}`);
  if (run.status === 0) return [];
  console.log(run.stdout + run.stderr);
  return [{ seed, tests: [...run.stdout.matchAll(/^ *FAIL +unit +(.+)$/gm)].map(([, name]) => name) }];
});

const lines = [
  "# Property tests with other seeds",
  "",
  `Seeds ${seeds[0]} to ${seeds.at(-1)}, ${files.length} files of tests (\`npm run test:properties\`).`,
  "",
  failures.length === 0 ? "None failed." : "| Seed | Failed |\n|---|---|",
  ...failures.map(({ seed, tests }) => `| ${seed} | ${tests.join("; ")} |`),
];
writeFileSync("docs/property-sweep.md", `${lines.join("\n")}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
