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
  /** Ids of the genome elements this file came from. */
  readonly sources?: readonly string[];
  readonly symbols?: readonly SourceSymbol[];
}
