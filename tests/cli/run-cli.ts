import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const PROGRAM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../bin/groundwork");

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the command line in `folder`. */
export function runCli(folder: string, args: readonly string[], options: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {}): CliResult {
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.environment };
  const { status, stdout, stderr } = spawnSync(PROGRAM, args, { cwd: folder, encoding: "utf8", input: options.input ?? "", env, maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** Run a line of shell with `$CLI` for the program. */
export function runShell(folder: string, line: string): CliResult {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", env: { ...process.env, CLI: PROGRAM } });
  return { status, stdout, stderr };
}

/** A folder of the test's own, with a name that shells and archives find hard. */
export function makeFolder(): { readonly folder: string; readonly names: () => readonly string[]; readonly drop: () => void } {
  const parent = mkdtempSync(path.join(os.tmpdir(), "groundwork-cli ü-"));
  return { folder: parent, names: () => readdirSync(parent).sort(), drop: () => rmSync(parent, { recursive: true, force: true }) };
}
