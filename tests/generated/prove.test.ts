import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../bin/embedded-postgres.mjs";
import { analyzeDescription } from "../../generators/analysis";
import type { Genome } from "../../generators/genome";
import { generateCodebase, stacks } from "../../generators";
import * as genomes from "../../generators/testing/genomes";
import { proveCodebase } from "../../lib/proof";
import { DESCRIPTIONS } from "./descriptions";

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

/** What failed, by step, so that a failing test shows the output of the program that said no. */
async function failuresOf(name: string, { genome, stack }: { genome: Genome; stack: string }): Promise<Record<string, string>> {
  const { archive } = await generateCodebase({ genome, stack });
  const file = path.join(folder, `${name.replaceAll(" ", "-")}-${stack}.zip`);
  writeFileSync(file, archive);
  const failures: Record<string, string> = {};
  const proof = await proveCodebase(file, {
    cache: path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "groundwork", "python"),
    environment: process.env,
    server,
    onStep: (report) => {
      if (report.kind === "ended" && report.failure !== null) failures[report.step.name] = report.failure;
    },
  });
  expect(proof.passed).toBe(Object.keys(failures).length === 0);
  return failures;
}

describe.each(stacks.map(({ id }) => id))("a codebase for %s", (stack) => {
  test.concurrent.each(Object.entries({ minimal, everything, hostile, clinic }))("of the genome %s is proven", async (name, genome) => {
    expect(await failuresOf(name, { genome, stack })).toEqual({});
  });

  test.concurrent.each(Object.entries(DESCRIPTIONS))("of the description of %s is proven", async (name, text) => {
    expect(await failuresOf(name, { genome: analyzeDescription(text), stack })).toEqual({});
  });
});
