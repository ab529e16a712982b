/** A name in a file and the genome elements it came from. */
export interface SourceSymbol {
  readonly name: string;
  readonly sources: readonly string[];
}

/** One file of a generated codebase. */
export interface SourceFile {
  /** Relative path with forward slashes, such as `backend/app/models/project.py`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly mode?: "executable";
  /** Set by `loadStatic`: copied as it lies in the target's static folder, where it is kept formatted. */
  readonly origin?: "static";
  /** Ids of the genome elements this file came from. */
  readonly sources?: readonly string[];
  readonly symbols?: readonly SourceSymbol[];
}
