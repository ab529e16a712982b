import type { SourceFile } from "../../files/index";

/** Folders whose files are there for whoever imports them. */
const LIBRARY = /^frontend\/src\/(api|components|features|lib)\//;
const TEST = /\.test\.tsx?$/;
const ENDINGS = [".ts", ".tsx", ".d.ts", "/index.ts"];
const IMPORT = /(?:from|import|import\()\s*"((?:@\/|\.{1,2}\/)[^"]+)"/g;

/**
 * The files without the static ones that nothing imports: what a product has no use for, such as the field for
 * addresses where nothing has one, leaves no trace. A test stays with what it tests.
 */
export function usedFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const tests = files.flatMap(({ path }) => (TEST.test(path) ? [path] : []));
  const testsOf = new Map(tests.map((path) => [path.replace(TEST, ""), [path]]));
  const used = new Set<string>();
  const waiting = files.filter((file) => isRoot(file)).map(({ path }) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (used.has(path)) continue;
    used.add(path);
    const file = byPath.get(path);
    if (file !== undefined) waiting.push(...importsOf(file).flatMap((imported) => resolve(imported, byPath)));
    waiting.push(...(testsOf.get(path.replace(/\.tsx?$/, "")) ?? []));
  }
  return files.filter(({ path }) => used.has(path));
}

/** What is emitted is there on purpose, and so is every page. */
function isRoot({ path, origin }: SourceFile): boolean {
  return origin !== "static" || !LIBRARY.test(path);
}

/** Paths without their endings. */
function importsOf({ path, content }: SourceFile): readonly string[] {
  if (typeof content !== "string" || !/\.tsx?$/.test(path)) return [];
  return [...content.matchAll(IMPORT)].map(([, specifier = ""]) => (specifier.startsWith("@/") ? `frontend/src/${specifier.slice(2)}` : join(path, specifier)));
}

function join(from: string, relative: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function resolve(path: string, files: ReadonlyMap<string, SourceFile>): readonly string[] {
  return [path, ...ENDINGS.map((ending) => path + ending)].filter((candidate) => files.has(candidate));
}
