import type { Readable } from "node:stream";

export interface ByteRange {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** Keeps finished archives. A key is written once and always holds the same bytes. */
export interface ObjectStorage {
  /** Stores `bytes`; either all of them are stored or nothing is. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** A stream of the object or of a part of it, or undefined when there is none. */
  open(key: string, range?: ByteRange): Promise<Readable | undefined>;
  /** Removes the object; one that is not there is removed already. */
  remove(key: string): Promise<void>;
}

/** A key is a relative path of plain segments, so no storage can be led outside its place. */
export function assertKey(key: string): void {
  if (!/^[a-z0-9]+(?:[/.-][a-z0-9]+)*$/.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
}
