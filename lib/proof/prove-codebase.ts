import { existsSync } from "node:fs";
import path from "node:path";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../bin/embedded-postgres.mjs";
import { copyCodebase, digestCodebase } from "./copy-codebase";
import { findPython } from "./find-python";
import { findBrowser, FRONTEND_STEPS, preparePackages } from "./frontend/index";
import { installStep, readVersions } from "./install-step";
import { lintStep } from "./lint-step";
import { migrationsStep } from "./migrations-step";
import { openapiStep } from "./openapi-step";
import { preparePython } from "./prepare-python";
import { createProofDatabase, type ProofDatabase } from "./proof-database";
import { ProofImpossible, type Proof, type ProofStep, type StepName, type StepReport } from "./proof";
import { runCommand } from "./run-command";
import { tailOf, type FrontendPart, type Step, type StepContext } from "./step";
import { sweepWorkFolders } from "./sweep-work-folders";
import { testsStep } from "./tests-step";
import { typesStep } from "./types-step";
import { makeWorkFolder } from "./work-folder";

export interface ProofOptions {
  /** Folder in which Python environments are kept between proofs. */
  readonly cache: string;
  /** The caller's environment; only what finding programs and packages needs is passed on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onStep?: (report: StepReport) => void;
  /** A server to use; without one, a private one is started and stopped again. */
  readonly server?: EmbeddedPostgres;
  /** The steps to run; all of them make a proof. */
  readonly steps?: readonly StepName[];
}

const STEPS: readonly Step[] = [installStep, lintStep, typesStep, migrationsStep, testsStep, openapiStep, ...FRONTEND_STEPS];

/** Tools whose versions stand in the proof. */
const TOOLS = ["flask", "sqlalchemy", "alembic", "ruff", "pylint", "mypy", "pytest", "schemathesis", "openapi-spec-validator"];

/**
 * Prove that the codebase at `source` (a folder or a ZIP) works: install, lint, types, migrations up, down and up,
 * the whole test suite on a PostgreSQL of its own, OpenAPI. All steps run, so that one look shows every failure.
 * @throws ProofImpossible when the machine or the input lacks something
 */
export async function proveCodebase(source: string, options: ProofOptions): Promise<Proof> {
  // Somebody whose proof was killed may try again at once.
  sweepWorkFolders();
  const workFolder = makeWorkFolder();
  const work = workFolder.path;
  const folder = path.join(work, "codebase");
  let started: EmbeddedPostgres | undefined;
  try {
    await copyCodebase(path.resolve(source), folder);
    const codebase = digestCodebase(folder);
    const backend = path.join(folder, "backend");
    const base = baseEnvironment(options.environment, work);
    const command = { directory: backend, environment: base };
    const found = await findPython(command);
    const begun = Date.now();
    options.onStep?.({ kind: "started", name: "install" });
    const { python, result } = await preparePython(found, { backend, cache: options.cache, options: command });
    if (result.status !== 0) throw new ProofImpossible(`The requirements could not be installed:\n${tailOf(result.output)}`);
    const server = options.server ?? (started = await startEmbeddedPostgres({ directory: path.join(work, "database"), durable: false }));
    const database = await createProofDatabase(server);
    try {
      const frontend = frontendIn(folder, { base, cache: path.join(path.dirname(options.cache), "node"), browser: findBrowser(options.environment) });
      const context = contextFor({ backend, python, base, database, frontend });
      const chosen = STEPS.filter(({ name, part }) => (options.steps?.includes(name) ?? true) && (part !== "frontend" || frontend !== null));
      const steps = await runSteps(context, { begun, chosen, onStep: options.onStep ?? (() => undefined) });
      const versions = readVersions((await context.runModule(["pip", "list", "--format=freeze"])).output);
      const tools = { python: found.version, postgresql: database.version, ...pick(versions, TOOLS), ...(frontend === null ? {} : { node: process.versions.node }) };
      return { passed: steps.every((step) => step.passed), codebase, tools, platform: `${process.platform}-${process.arch}`, steps };
    } finally {
      await database.drop();
    }
  } finally {
    await started?.stop();
    workFolder.release();
  }
}

interface Place {
  readonly backend: string;
  readonly python: string;
  readonly base: Readonly<Record<string, string>>;
  readonly database: ProofDatabase;
  readonly frontend: FrontendPart | null;
}

function contextFor({ backend, python, base, database, frontend }: Place): Omit<StepContext, "onAdvance"> {
  return {
    backend,
    databaseUrl: database.url,
    frontend,
    moduleCommand: (args, environment) => ({ program: python, args: ["-m", ...args], directory: backend, environment: { ...base, ...environment } }),
    runModule: (args, { environment = {}, onOutput } = {}) =>
      runCommand(python, ["-m", ...args], { directory: backend, environment: { ...base, ...environment }, ...(onOutput && { onOutput }) }),
  };
}

/** The frontend of a codebase, when it has one, with its packages kept in `cache` between proofs. */
function frontendIn(codebase: string, { base, cache, browser }: { base: Readonly<Record<string, string>>; cache: string; browser: string | null }): FrontendPart | null {
  const folder = path.join(codebase, "frontend");
  if (!existsSync(path.join(folder, "package.json"))) return null;
  const options = { directory: folder, environment: { ...base, NEXT_TELEMETRY_DISABLED: "1" } };
  return {
    folder,
    browser,
    prepare: () => preparePackages(folder, { cache, options }),
    runScript: (script) => runCommand("npm", ["run", "--silent", script], options),
    runTool: (tool, args, { environment = {}, onOutput } = {}) =>
      runCommand(path.join(folder, "node_modules/.bin", tool), args, { ...options, environment: { ...options.environment, ...environment }, ...(onOutput && { onOutput }) }),
  };
}

interface Run {
  /** When making the environment began. */
  readonly begun: number;
  readonly chosen: readonly Step[];
  readonly onStep: (report: StepReport) => void;
}

async function runSteps(context: Omit<StepContext, "onAdvance">, { begun, chosen, onStep }: Run): Promise<ProofStep[]> {
  const steps: ProofStep[] = [];
  for (const { name, run } of chosen) {
    // Making the environment counts as installing.
    const start = name === "install" ? begun : Date.now();
    if (name !== "install") onStep({ kind: "started", name });
    const { commands, counts, failure } = await run({ ...context, onAdvance: (done, total) => onStep({ kind: "advanced", name, done, total }) });
    const step = { name, commands, passed: failure === null, counts };
    if (commands.length > 0 || failure !== null) steps.push(step);
    onStep({ kind: "ended", step, seconds: (Date.now() - start) / 1000, failure });
  }
  return steps;
}

/** The settings a backend needs to be imported, and nothing of the caller's that could change an outcome. */
function baseEnvironment(given: Readonly<Record<string, string | undefined>>, home: string): Record<string, string> {
  const passed = Object.entries(given).filter(([name, value]) => value !== undefined && /^(PATH|HOME|TMPDIR|PIP_.*|NPM_CONFIG_.*|(HTTPS?|NO)_PROXY|SSL_CERT_.*|REQUESTS_CA_BUNDLE)$/i.test(name));
  return {
    ...(Object.fromEntries(passed) as Record<string, string>),
    LANG: "C.UTF-8",
    PYLINTHOME: path.join(home, "pylint"),
    PYTHONDONTWRITEBYTECODE: "1",
    APP_ENV: "test",
    JWT_SECRET_KEY: "only-for-proofs-0123456789-abcdefghijklm",
    FRONTEND_URL: "http://localhost:3000",
    MAIL_FROM: "app@example.com",
  };
}

function pick(versions: ReadonlyMap<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (versions.has(name) ? [[name, versions.get(name) ?? ""]] : [])));
}
