import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Python } from "./find-python";
import { runCommand, type CommandOptions, type CommandResult } from "./run-command";

export interface PythonEnvironment {
  /** The environment's own interpreter. */
  readonly python: string;
  readonly result: CommandResult;
}

/**
 * A virtual environment with the requirements of a backend. Environments are kept in `cache` under the
 * digest of their requirements, so that a second proof of the same stack installs nothing.
 */
export async function preparePython(python: Python, { backend, cache, options }: { backend: string; cache: string; options: CommandOptions }): Promise<PythonEnvironment> {
  const requirements = ["requirements.txt", "requirements-dev.txt"].map((name) => path.join(backend, name));
  const digest = createHash("sha256").update(python.version);
  for (const file of requirements) digest.update(`\0${readFileSync(file, "utf8")}`);
  const folder = path.join(cache, digest.digest("hex").slice(0, 16));
  const interpreter = path.join(folder, "bin", "python");
  const finished = path.join(folder, "installed");
  mkdirSync(cache, { recursive: true });
  const release = await lock(`${folder}.lock`);
  try {
    if (existsSync(finished)) return { python: interpreter, result: { status: 0, output: "" } };
    rmSync(folder, { recursive: true, force: true });
    const made = await runCommand(python.program, ["-m", "venv", folder], options);
    if (made.status !== 0) return { python: interpreter, result: made };
    const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "-r", "requirements-dev.txt"];
    const installed = await runCommand(interpreter, install, { ...options, directory: backend });
    if (installed.status === 0) writeFileSync(finished, "");
    return { python: interpreter, result: installed };
  } finally {
    release();
  }
}

/** One process at a time makes an environment. A lock whose holder is gone is taken over. */
async function lock(folder: string): Promise<() => void> {
  const holder = path.join(folder, "pid");
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(holder, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      await sleep(200);
      if (isAbandoned(holder)) rmSync(folder, { recursive: true, force: true });
    }
  }
}

function isAbandoned(holder: string): boolean {
  try {
    const pid = Number(readFileSync(holder, "utf8"));
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
