import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { runCommand, type CommandOptions, type CommandResult } from "../run-command";

const FILES = ["package.json", "package-lock.json"];

/**
 * Put the packages of a frontend beside it, as `npm ci` installs them. They are kept in `cache` under the digest of
 * their lock file, so that a second proof of the same packages downloads nothing.
 */
export async function preparePackages(frontend: string, { cache, options }: { cache: string; options: CommandOptions }): Promise<CommandResult> {
  const digest = createHash("sha256").update(process.versions.node);
  // The name of the product stands in the lock file; the packages do not depend on it.
  digest.update(readFileSync(path.join(frontend, "package-lock.json"), "utf8").replace(/"name": "[^"]*-frontend"/g, '"name": "frontend"'));
  const kept = path.join(cache, digest.digest("hex").slice(0, 16));
  if (!existsSync(kept)) {
    const result = await install(frontend, { kept, cache, options });
    if (result.status !== 0) return result;
  }
  // Links to the same bytes are made in an instant, where both lie on one disk.
  const linked = await runCommand("cp", ["-al", path.join(kept, "node_modules"), frontend], options);
  if (linked.status === 0) return linked;
  rmSync(path.join(frontend, "node_modules"), { recursive: true, force: true });
  cpSync(path.join(kept, "node_modules"), path.join(frontend, "node_modules"), { recursive: true, verbatimSymlinks: true });
  return { status: 0, output: "" };
}

interface Place {
  readonly kept: string;
  readonly cache: string;
  readonly options: CommandOptions;
}

/** Installs into a folder of its own and moves it into place when it is whole, so that two proofs cannot meet half of it. */
async function install(frontend: string, { kept, cache, options }: Place): Promise<CommandResult> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${kept}.`);
  for (const name of FILES) cpSync(path.join(frontend, name), path.join(folder, name));
  const result = await runCommand("npm", ["ci", "--no-audit", "--no-fund"], { ...options, directory: folder });
  if (result.status === 0 && !existsSync(kept)) renameSync(folder, kept);
  else rmSync(folder, { recursive: true, force: true });
  return result;
}
