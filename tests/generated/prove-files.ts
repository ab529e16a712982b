import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { EmbeddedPostgres } from "../../bin/embedded-postgres.mjs";
import type { SourceFile } from "../../generators/files";
import { proveCodebase, type StepReport } from "../../lib/proof";

export interface ProveOptions {
  readonly server: EmbeddedPostgres;
  readonly steps?: Parameters<typeof proveCodebase>[1]["steps"];
}

/** What failed, by step, so that a failing test shows the output of the program that said no. */
export async function failuresOf(files: readonly SourceFile[], { server, steps }: ProveOptions): Promise<Record<string, string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "groundwork-generated-"));
  try {
    for (const file of files) {
      const place = path.join(folder, file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, file.content);
    }
    const failures: Record<string, string> = {};
    const onStep = (report: StepReport) => {
      if (report.kind === "ended" && report.failure !== null) failures[report.step.name] = report.failure;
    };
    const proof = await proveCodebase(folder, { cache: pythonCache(), environment: process.env, server, onStep, ...(steps && { steps }) });
    if (proof.passed !== (Object.keys(failures).length === 0)) throw new Error("The proof and its steps disagree.");
    return failures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command line's own cache, so that a requirement is installed once. */
function pythonCache(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "groundwork", "python");
}
