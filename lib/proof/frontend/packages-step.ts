import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { tailOf, type StepOutcome } from "../step";
import { frontendStep } from "./frontend-step";

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optional?: boolean; readonly resolved?: string }>>;
}

/** The packages of the lock file are installed, none beside them, and each range in package.json is one version. */
export const packagesStep = frontendStep("packages", async ({ folder, prepare }): Promise<StepOutcome> => {
  const commands = ["npm ci"];
  const { status, output } = await prepare();
  if (status !== 0) return { commands, counts: {}, failure: `"npm ci" ended with status ${status}:\n${tailOf(output)}` };
  const lock = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8")) as LockFile;
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  const elsewhere = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://"));
  const installed = Object.keys(lock.packages).filter((place) => place !== "" && existsSync(path.join(folder, place)));
  const problems = [...loose.map(([name, version]) => `${name} is not pinned: ${version}`), ...elsewhere.map(([place]) => `${place} comes from a folder or a repository instead of a registry`)];
  return { commands, counts: { packages: installed.length }, failure: problems.length === 0 ? null : problems.join("\n") };
});
