/**
 * Generate and prove every description of a folder and every genome of the library, and write what came of it to
 * docs/proof-sweep-STACK.md: ids and figures, no texts. A codebase whose digest stands there as proven is not proven
 * again, so a sweep that was cut short goes on where it ended.
 * Usage: npx tsx scripts/prove-all.ts TEXTS_FOLDER [--stack ID] [--at-once N] [--only ID,ID]
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedPostgres } from "../bin/embedded-postgres.mjs";
import { analyzeDescription, decodeDescription } from "../generators/analysis";
import { generateCodebase } from "../generators";
import type { Genome } from "../generators/genome";
import * as library from "../generators/testing/genomes";
import { proveCodebase } from "../lib/proof";

const { values, positionals } = parseArgs({ options: { "at-once": { type: "string", default: "2" }, stack: { type: "string", default: "flask" }, only: { type: "string" } }, allowPositionals: true });
const [texts] = positionals;
if (texts === undefined) throw new Error("Give the folder that holds the descriptions.");

interface Subject {
  readonly id: string;
  readonly read: () => Genome;
}

interface Outcome {
  readonly id: string;
  /** The archive's digest, as far as it is needed to know it again. */
  readonly digest: string;
  readonly entities: number;
  readonly files: number;
  readonly tests: number;
  readonly seconds: number;
  readonly failures: readonly string[];
}

const subjects: Subject[] = [
  ...Object.entries(library).flatMap(([name, genome]) => (typeof genome === "function" ? [] : [{ id: `genome ${name}`, read: () => genome }])),
  ...readdirSync(texts)
    .sort()
    .map((file) => ({ id: path.parse(file).name, read: () => analyzeDescription(decodeDescription(readFileSync(path.join(texts, file))), { fileName: file }) })),
];
const only = values.only?.split(",");
const chosen = only === undefined ? subjects : subjects.filter(({ id }) => only.includes(id));

const place = new URL(`../docs/proof-sweep-${values.stack}.md`, import.meta.url);
const known = new Map(existsSync(place) ? readReport(readFileSync(place, "utf8")).map((outcome) => [outcome.id, outcome]) : []);

const folder = mkdtempSync(path.join(os.tmpdir(), "groundwork-sweep-"));
const server = await startEmbeddedPostgres({ directory: path.join(folder, "database"), durable: false });
const outcomes: Outcome[] = [];
try {
  const queue = [...chosen];
  const work = async () => {
    for (let subject = queue.shift(); subject !== undefined; subject = queue.shift()) {
      const outcome = await proveSubject(subject);
      outcomes.push(outcome);
      console.log(`${outcomes.length}/${chosen.length} ${outcome.id}: ${outcome.entities} entities, ${outcome.tests} tests, ${outcome.seconds} s${outcome.failures.map((failure) => `\n${failure}`).join("")}`);
      known.set(outcome.id, outcome);
      writeFileSync(place, report([...known.values()]));
    }
  };
  await Promise.all(Array.from({ length: Number(values["at-once"]) }, work));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = outcomes.every(({ failures }) => failures.length === 0) ? 0 : 1;

async function proveSubject({ id, read }: Subject): Promise<Outcome> {
  const begun = Date.now();
  let counts = { entities: 0, files: 0 };
  let digest = "";
  const failures: string[] = [];
  let tests = 0;
  try {
    const codebase = await generateCodebase({ genome: read(), stack: values.stack });
    counts = codebase.counts;
    digest = codebase.digest.slice(0, 12);
    const before = known.get(id);
    if (before?.digest === digest && before.failures.length === 0) return before;
    const file = path.join(folder, `${id.replaceAll(" ", "-")}.zip`);
    writeFileSync(file, codebase.archive);
    await proveCodebase(file, {
      cache: path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "groundwork", "python"),
      environment: process.env,
      server,
      onStep: (event) => {
        if (event.kind !== "ended") return;
        tests += event.step.counts.passed ?? 0;
        if (event.failure !== null) failures.push(`${event.step.name}: ${event.failure}`);
      },
    });
    rmSync(file);
  } catch (error) {
    failures.push(`generate: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { id, digest, entities: counts.entities, files: counts.files, tests, seconds: Math.round((Date.now() - begun) / 1000), failures };
}

function report(done: readonly Outcome[]): string {
  const order = subjects.map(({ id }) => id);
  const rows = [...done].sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
  const failed = rows.filter(({ failures }) => failures.length > 0).length;
  return [
    "# Proof sweep",
    "",
    `Every genome of the library and every design description, through \`generate --stack ${values.stack}\` and \`prove\`.`,
    "Made by `npm run prove:all`; the descriptions belong to their authors and are not in the repository.",
    "A digest is the beginning of the archive's: a later commit may print another archive, which the next sweep proves anew.",
    "",
    `${rows.length - failed} proven, ${failed} failed, of ${subjects.length}.`,
    "",
    "| id | digest | entities | files | tests passed | seconds | failed steps |",
    "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ...rows.map((row) => `| ${row.id} | ${row.digest} | ${row.entities} | ${row.files} | ${row.tests} | ${row.seconds} | ${row.failures.map((failure) => failure.split(":")[0]).join(", ")} |`),
    "",
  ].join("\n");
}

/** The rows of an earlier report. */
function readReport(text: string): readonly Outcome[] {
  return text.split("\n").flatMap((line) => {
    const [id, digest, entities, files, tests, seconds, failed] = line.split("|").slice(1).map((cell) => cell.trim());
    if (id === undefined || digest === undefined || !/^[0-9a-f]{12}$/.test(digest)) return [];
    return [{ id, digest, entities: Number(entities), files: Number(files), tests: Number(tests), seconds: Number(seconds), failures: failed === undefined || failed === "" ? [] : failed.split(", ") }];
  });
}
