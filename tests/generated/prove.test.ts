import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../bin/embedded-postgres.mjs";
import { analyzeDescription } from "../../generators/analysis";
import type { SourceFile } from "../../generators/files";
import { checkGenome, isPrintable, type Genome } from "../../generators/genome";
import { generateCodebase, stacks } from "../../generators";
import { anyGenome } from "../../generators/testing/genomes/arbitrary-genome";
import * as genomes from "../../generators/testing/genomes";
import { DESCRIPTIONS } from "./descriptions";
import { failuresOf } from "./prove-files";

const { minimal, everything, hostile, clinic } = genomes;
let folder: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "groundwork-generated-"));
  server = await startEmbeddedPostgres({ directory: path.join(folder, "database"), durable: false });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function filesOf(genome: Genome, stack: string): Promise<readonly SourceFile[]> {
  return (await generateCodebase({ genome, stack })).files;
}

const BACKENDS = stacks.map(({ id }) => id).filter((id) => !id.endsWith("-nextjs"));
const PAGES = ["packages", "client", "page types", "page lint", "components", "build"] as const;

describe("a codebase with pages", () => {
  test.concurrent.each(Object.entries({ everything, clinic, minimal }))("of the genome %s is proven, in the browser too", async (_, genome) => {
    expect(await failuresOf(await filesOf(genome, "flask-nextjs"), { server, steps: [...PAGES, "browser"] })).toEqual({});
  });

  // Its forty-six entities take a browser a quarter of an hour: scripts/prove-all.ts does that.
  test.concurrent("of the hostile genome is built without a warning", async () => {
    expect(await failuresOf(await filesOf(hostile, "flask-nextjs"), { server, steps: PAGES })).toEqual({});
  });
});

describe.each(BACKENDS)("a codebase for %s", (stack) => {
  test.concurrent.each(Object.entries({ hostile, everything, minimal, clinic }))("of the genome %s is proven", async (_, genome) => {
    expect(await failuresOf(await filesOf(genome, stack), { server })).toEqual({});
  });

  test.concurrent.each(Object.entries(DESCRIPTIONS))("of the description of %s is proven", async (_, text) => {
    expect(await failuresOf(await filesOf(analyzeDescription(text), stack), { server })).toEqual({});
  });

  test.concurrent("of any genome has names that PostgreSQL accepts", async () => {
    const samples = fc.sample(anyGenome({ entities: 6, fields: 6, relations: 6 }), { numRuns: 8, seed: 5 });
    for (const genome of samples.filter((sample) => isPrintable(checkGenome(sample)))) {
      expect(await failuresOf(await filesOf(genome, stack), { server, steps: ["migrations"] })).toEqual({});
    }
  });
});

/** The files with one of them changed. */
function withChange(files: readonly SourceFile[], place: string, change: (content: string) => string): readonly SourceFile[] {
  const changed = files.map((file) => (file.path === place && typeof file.content === "string" ? { ...file, content: change(file.content) } : file));
  expect(changed).not.toEqual(files);
  return changed;
}

describe("a proof", () => {
  test.concurrent("fails at the linter for code that is not clean", async () => {
    const files = withChange(await filesOf(minimal, "flask"), "backend/wsgi.py", (text) => `import os\n${text}`);
    expect((await failuresOf(files, { server, steps: ["lint"] })).lint).toContain("F401");
  });

  test.concurrent("fails at the migrations when a column is missing in them", async () => {
    const files = withChange(await filesOf(minimal, "flask"), "backend/migrations/versions/0001_initial.py", (text) => text.replace(/^ +sa\.Column\("title".*\n/m, ""));
    expect((await failuresOf(files, { server, steps: ["migrations"] })).migrations).toContain("New upgrade operations detected");
  });

  test.concurrent("fails at the requirements when one is not pinned", async () => {
    const files = withChange(await filesOf(minimal, "flask"), "backend/requirements.txt", (text) => text.replace(/^itsdangerous==.*\n/m, ""));
    expect((await failuresOf(files, { server, steps: ["install"] })).install).toContain("itsdangerous");
  });

  test.concurrent("fails at the tests when one fails, and says which", async () => {
    const files = withChange(await filesOf(minimal, "flask"), "backend/app/blueprints/health_bp.py", (text) => text.replace('"ok"', '"fine"'));
    expect((await failuresOf(files, { server, steps: ["tests"] })).tests).toContain("test_the_process_is_alive");
  });
});
