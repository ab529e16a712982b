import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "./source-file";

/** What working on a static folder leaves behind: caches and the like never reach an archive. */
const LEFTOVER = /^(__pycache__|node_modules|\.venv|\.next|\.(pytest|ruff|mypy)_cache|\.coverage|\.DS_Store|.*\.py[co]|.*\.tsbuildinfo)$/;

const cache = new Map<string, readonly SourceFile[]>();

let targetsFolder: string | undefined;

/** Says where the `targets` folder lies when the code runs from a bundle, away from its sources. */
export function setTargetsFolder(folder: string): void {
  targetsFolder = folder;
  cache.clear();
}

/**
 * The files a target copies as they are: everything under `targets/<target>/static`, by path.
 * A feature is named below its folder: `features/files`.
 * This is the one place in generators/ that reads the disk; each target is read once.
 */
export function loadStatic(target: string): readonly SourceFile[] {
  if (!/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/.test(target)) throw new Error(`${JSON.stringify(target)} is not a target's name.`);
  const known = cache.get(target);
  if (known !== undefined) return known;
  const root = join(targetsFolder ?? sourceFolder(), target, "static");
  const paths = listFiles(root, "").sort((left, right) => (left < right ? -1 : 1));
  const files = Object.freeze(paths.map((path) => readStatic(root, path)));
  cache.set(target, files);
  return files;
}

function sourceFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), "..", "targets");
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !LEFTOVER.test(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      if (!entry.isFile()) throw new Error(`The static file "${path}" is neither a file nor a folder.`);
      return [path];
    });
}

function readStatic(root: string, path: string): SourceFile {
  const bytes = readFileSync(join(root, path));
  const content = decodeText(bytes) ?? new Uint8Array(bytes);
  // The first line decides, not the disk's mode bits, which a checkout may lose.
  const isScript = typeof content === "string" && content.startsWith("#!");
  return Object.freeze({ path, content, origin: "static" as const, ...(isScript ? { mode: "executable" as const } : {}) });
}

/** The text of a UTF-8 file with `\n` line ends, or undefined for a binary one. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text.replace(/\r\n/g, "\n");
  } catch {
    return undefined;
  }
}
