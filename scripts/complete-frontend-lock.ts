/**
 * Adds to the lock file of the generated frontend what an incomplete registry left out of it: packages for other
 * platforms. Without them `npm ci` refuses the file everywhere. Usage, after a change of its package.json:
 * `npm install --package-lock-only` in a copy of static/frontend, copy the lock file back, then run this.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const FILE = fileURLToPath(new URL("../generators/targets/nextjs/static/frontend/package-lock.json", import.meta.url));
const SYSTEM = /darwin|linux|win32|freebsd|android|openharmony/;
const PROCESSOR = /arm64|x64|ia32|arm|riscv64|ppc64|s390x|loong64|wasm32/;

const lock = JSON.parse(readFileSync(FILE, "utf8")) as { packages: Record<string, LockEntry> };
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!isThere(name, place)) lock.packages[`node_modules/${name}`] = entryOf(name, { version, dev });
  }
}
// The order in which npm itself writes them.
const places = Object.keys(lock.packages).sort((left, right) => left.localeCompare(right, "en"));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(places.map((place) => [place, lock.packages[place]])) }, null, 2)}\n`);

/** Whether Node would find the package from there, in that folder or one above. */
function isThere(name: string, place: string): boolean {
  if (`${place === "" ? "" : `${place}/`}node_modules/${name}` in lock.packages) return true;
  if (place === "") return false;
  const end = place.lastIndexOf("/node_modules/");
  return isThere(name, end === -1 ? "" : place.slice(0, end));
}

function entryOf(name: string, { version, dev }: { version: string; dev: boolean | undefined }): LockEntry {
  const platform = name.slice(name.indexOf("/") + 1);
  const system = SYSTEM.exec(platform)?.[0];
  const processor = PROCESSOR.exec(platform)?.[0];
  const library = platform.includes("musl") ? "musl" : /gnu|glibc/.test(platform) ? "glibc" : undefined;
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(dev === true ? { dev } : {}),
    ...(system === "linux" && library !== undefined ? { libc: [library] } : {}),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}
