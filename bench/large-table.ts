/**
 * Measure the lists of a generated codebase with a large table: generates one of the library's genomes, migrates and
 * seeds a database, copies the sample records of one kind until there are 100,000, and asks the running app for what a
 * page of the list asks for. Writes bench/large-table.md. Usage: npm run bench:large-table
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { startEmbeddedPostgres } from "../bin/embedded-postgres.mjs";
import { generateCodebase } from "../generators";
import { planCodebase } from "../generators/plan";
import { clinic } from "../generators/testing/genomes";
import { findPython } from "../lib/proof/find-python";
import { freePort, startServer } from "../lib/proof/frontend/start-server";
import { preparePython } from "../lib/proof/prepare-python";
import { createProofDatabase } from "../lib/proof/proof-database";
import { runCommand, type CommandOptions } from "../lib/proof/run-command";

const ROWS = 100_000;
const RUNS = 15;
const PASSWORD = "sample-password-1";
/** The kind whose list grows, and what its page asks for. */
const KIND = "Appointment";
const QUESTIONS: Readonly<Record<string, string>> = {
  "first page, newest first": "",
  "page 2,000": "page=2000",
  "sorted by start": "sort=starts_at",
  "sorted by text": "sort=reason",
  "one status": "status=confirmed",
  "a month": "starts_at_from=2020-03-01T00:00:00Z&starts_at_to=2020-04-01T00:00:00Z",
  "of one patient": "patient_id=PATIENT",
  "text within, few rows": "reason_contains=visit%2077777",
  "text within, none": "reason_contains=zebra",
};

const work = mkdtempSync(path.join(os.tmpdir(), "groundwork-large-table-"));
const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
const server = await startEmbeddedPostgres({ directory: path.join(work, "database"), durable: false });
try {
  const backend = path.join(work, "codebase", "backend");
  for (const file of (await generateCodebase({ genome: clinic, stack: "flask" })).files) {
    mkdirSync(path.dirname(path.join(work, "codebase", file.path)), { recursive: true });
    writeFileSync(path.join(work, "codebase", file.path), file.content);
  }
  const database = await createProofDatabase(server);
  const options: CommandOptions = { directory: backend, environment: { ...environment, DATABASE_URL: database.url("browser"), APP_ENV: "test", JWT_SECRET_KEY: "only-for-measuring-0123456789-abcdefgh", FRONTEND_URL: "http://localhost:3000", MAIL_FROM: "app@example.com", RATE_LIMITS: "off" } };
  const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "groundwork", "python");
  const { python } = await preparePython(await findPython(options), { backend, cache, options });
  for (const args of [["alembic", "-c", "migrations/alembic.ini", "upgrade", "head"], ["flask", "--app", "wsgi", "seed", "--password", PASSWORD]]) {
    const { status, output } = await runCommand(python, ["-m", ...args], options);
    if (status !== 0) throw new Error(output);
  }
  const entity = planCodebase(clinic).entities.find(({ names }) => names.pascal === KIND);
  if (entity === undefined) throw new Error(`The genome has no ${KIND}.`);
  const patient = await grow(entity.names.pluralSnake, new URL(database.url("browser")).pathname.slice(1));
  const rows = await ask(`/${entity.names.pluralKebab}`, { python, options, patient });
  writeFileSync(fileURLToPath(new URL("large-table.md", import.meta.url)), report(rows));
  console.log(report(rows));
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Copies the sample records until there are enough, a minute apart, and gives the patient of the last one. */
async function grow(table: string, database: string): Promise<string> {
  const address = new URL(server.connectionString());
  address.pathname = `/${database}`;
  const client = new Client({ connectionString: String(address) });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'", [table]);
    const made: Readonly<Record<string, string>> = {
      id: "gen_random_uuid()",
      created_at: "now() - n * interval '1 minute'",
      starts_at: "timestamptz '2020-01-01' + n * interval '1 hour'",
      ends_at: "timestamptz '2020-01-01' + n * interval '1 hour' + interval '30 minutes'",
      reason: "'visit ' || n",
    };
    const columns = rows.map(({ name }) => name);
    await client.query("SET session_replication_role = replica");
    await client.query(
      `INSERT INTO ${table} (${columns.join(", ")})
       SELECT ${columns.map((name) => made[name] ?? `sample.${name}`).join(", ")}
       FROM generate_series(1, $1) AS n
       JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS many FROM ${table}
             WHERE workspace_id = (SELECT workspace_id FROM ${table} GROUP BY workspace_id ORDER BY count(*) DESC, workspace_id LIMIT 1)) AS sample
         ON sample.place = n % sample.many`,
      [ROWS],
    );
    await client.query("ANALYZE");
    const { rows: last } = await client.query<{ patient: string }>(`SELECT patient_id AS patient FROM ${table} ORDER BY created_at LIMIT 1`);
    return last[0]?.patient ?? "";
  } finally {
    await client.end();
  }
}

interface Row {
  readonly question: string;
  readonly found: number;
  readonly median: number;
  readonly slowest: number;
}

/** What each question takes, from the request to the last byte, asked by the first of the sample accounts. */
async function ask(list: string, { python, options, patient }: { readonly python: string; readonly options: CommandOptions; readonly patient: string }): Promise<readonly Row[]> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const args = ["-m", "gunicorn", "--bind", `127.0.0.1:${port}`, "wsgi:app"];
  const app = await startServer({ program: python, args, directory: options.directory, environment: options.environment }, `${address}/healthz`);
  try {
    if (!app.isUp) throw new Error(app.output());
    const cookie = await signIn(address);
    const rows: Row[] = [];
    for (const [question, parameters] of Object.entries(QUESTIONS)) {
      const url = `${address}/api${list}?${parameters.replace("PATIENT", patient)}`;
      const times: number[] = [];
      let found = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const begun = performance.now();
        const answer = await fetch(url, { headers: { cookie } });
        const { total } = (await answer.json()) as { total: number };
        times.push(performance.now() - begun);
        if (answer.status !== 200) throw new Error(`${url} was answered with ${answer.status}.\n${app.output()}`);
        found = total;
      }
      times.sort((left, right) => left - right);
      rows.push({ question, found, median: times[Math.floor(RUNS / 2)] ?? Number.NaN, slowest: times.at(-1) ?? Number.NaN });
    }
    return rows;
  } finally {
    app.stop();
  }
}

async function signIn(address: string): Promise<string> {
  const body = JSON.stringify({ email: "owner@example.com", password: PASSWORD });
  const answer = await fetch(`${address}/api/auth/login`, { method: "POST", headers: { "content-type": "application/json" }, body });
  if (answer.status !== 200) throw new Error(`The sign-in was answered with ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ");
}

function report(rows: readonly Row[]): string {
  return [
    "# A list of 100,000 records",
    "",
    `What the app answers to the list of ${KIND.toLowerCase()}s of the genome clinic with ${ROWS.toLocaleString("en")} of them in one workspace, in milliseconds from the request`,
    `to the last byte, ${RUNS} times each, with row-level security, by one process of gunicorn. Made by \`npm run bench:large-table\`; Node ${process.versions.node}, ${os.cpus().length} cores.`,
    "",
    "| asked for | found | median ms | slowest ms |",
    "| --- | ---: | ---: | ---: |",
    ...rows.map(({ question, found, median, slowest }) => `| ${question} | ${found} | ${median.toFixed(0)} | ${slowest.toFixed(0)} |`),
    "",
  ].join("\n");
}
