/** Keys and indices from the genome's root to an element. */
export type Path = readonly (string | number)[];
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Everything a fix can do; plain JSON, so that it can travel to a browser and back. */
export type GenomeEdit =
  | { readonly op: "set"; readonly path: Path; readonly value: Json }
  /** Take the element out of its array. */
  | { readonly op: "remove"; readonly path: Path }
  /** Add to the end of the array at `path`. */
  | { readonly op: "append"; readonly path: Path; readonly value: Json }
  /** The entity describes the standard user: what points at it points at the user, and it goes. */
  | { readonly op: "mergeIntoUser"; readonly entity: string }
  /** One after the other; each path is read in what the edits before it left. */
  | { readonly op: "all"; readonly edits: readonly GenomeEdit[] };

export const set = (path: Path, value: Json): GenomeEdit => ({ op: "set", path, value });
export const remove = (path: Path): GenomeEdit => ({ op: "remove", path });
export const append = (path: Path, value: Json): GenomeEdit => ({ op: "append", path, value });
