/**
 * `npm test`: everything that proves the product, from a fresh clone. Plain Node, because it runs before anything is
 * installed. Servers are the run's own; one that happens to listen on this machine is never used.
 * `npm test -- NAME ...` runs only the named parts.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./start/install-packages.mjs";
import { assertNodeVersion, StartError } from "./start/preconditions.mjs";
import { findPrograms } from "./test/find-programs.mjs";
import { runPart } from "./test/run-part.mjs";
import { PARTS } from "./test/parts.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

async function step(name, act) {
  process.stdout.write(`${name} ...\n`);
  await act();
}

async function run(names) {
  assertNodeVersion();
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new StartError(`There is no part ${unknown.join(", ")}. Parts: ${PARTS.map(({ name }) => name).join(", ")}.`);
  const parts = names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
  await installPackages(root, step);
  findPrograms(new Set(parts.flatMap(({ needs }) => needs)));
  const results = [];
  for (const part of parts) results.push(await runPart(part, root));
  process.stdout.write("\n");
  for (const { name, passed, failed, seconds } of results) {
    process.stdout.write(`${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)\n`);
  }
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });
}

try {
  const { passed, failed } = await run(process.argv.slice(2));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : error.stack}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}
