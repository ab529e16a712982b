/** A folder of a codebase; folders before files, each by name. */
export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly folders: readonly Folder[];
  readonly files: readonly { readonly name: string; readonly path: string }[];
}

/** The tree of sorted paths. */
export function folderOf(paths: readonly string[], at = ""): Folder {
  const prefix = at === "" ? "" : `${at}/`;
  const inside = paths.filter((path) => path.startsWith(prefix));
  const names = [...new Set(inside.flatMap((path) => path.slice(prefix.length).split("/").slice(0, -1).slice(0, 1)))];
  const files = inside.filter((path) => !path.slice(prefix.length).includes("/"));
  return {
    name: at.split("/").at(-1) ?? "",
    path: at,
    folders: names.map((name) => folderOf(inside, `${prefix}${name}`)),
    files: files.map((path) => ({ name: path.slice(prefix.length), path })),
  };
}
