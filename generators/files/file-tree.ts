import { pathProblem } from "./check-path";
import type { SourceFile } from "./source-file";

/** Every file of a codebase, sorted by path in code-unit order. Only `makeFileTree` makes one. */
export interface FileTree {
  readonly files: readonly SourceFile[];
}

/**
 * Sorts and checks the files of a codebase. Throws, naming the path, on an unsafe path, on two files
 * of one path (letter case aside, for disks that ignore it), and on a file where a folder stands.
 */
export function makeFileTree(files: readonly SourceFile[]): FileTree {
  const byKey = new Map<string, string>();
  for (const { path } of files) {
    const problem = pathProblem(path);
    if (problem !== undefined) throw new Error(`The path ${JSON.stringify(path)} ${problem}.`);
    const known = byKey.get(path.toLowerCase());
    if (known !== undefined) throw new Error(`Two files have the path "${path}"${known === path ? "" : ` (one as "${known}")`}.`);
    byKey.set(path.toLowerCase(), path);
  }
  for (const { path } of files) checkFolders(path, byKey);
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return Object.freeze({ files: Object.freeze(sorted.map((file) => Object.freeze({ ...file }))) });
}

function checkFolders(path: string, byKey: ReadonlyMap<string, string>): void {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const file = byKey.get(path.slice(0, end).toLowerCase());
    if (file !== undefined) throw new Error(`"${file}" is a file, so "${path}" cannot stand in it.`);
  }
}
