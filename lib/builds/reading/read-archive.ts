import { buffer } from "node:stream/consumers";
import JSZip from "jszip";
import { oncePerProcess } from "../../once-per-process";
import type { ArchiveView } from "../build-view";
import { openArchive } from "../open-archive";

/** The files of an archive; paths are relative to the product's folder and sorted. */
export interface ReadableArchive {
  readonly paths: readonly string[];
  /** The text of a file; null for one that is no text; undefined for one that is not there. */
  read(path: string): Promise<string | null | undefined>;
}

/** Archives that were read last stay in memory: a person reads many files of one. */
const MOST_KEPT = 4;

/** @throws {AppError} unavailable when the storage has lost the archive */
export async function readArchive(archive: ArchiveView): Promise<ReadableArchive> {
  const kept = oncePerProcess("archives", () => new Map<string, Promise<ReadableArchive>>());
  const known = kept.get(archive.digest);
  kept.delete(archive.digest);
  const reading = known ?? load(archive);
  kept.set(archive.digest, reading);
  for (const digest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(digest);
  // What could not be read is tried anew the next time.
  reading.catch(() => kept.delete(archive.digest));
  return reading;
}

async function load(archive: ArchiveView): Promise<ReadableArchive> {
  const zip = await JSZip.loadAsync(await buffer(await openArchive(archive, undefined)));
  const entries = new Map(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map((entry) => [entry.name.split("/").slice(1).join("/"), entry]),
  );
  return {
    paths: [...entries.keys()].sort((a, b) => (a < b ? -1 : 1)),
    async read(path) {
      const bytes = await entries.get(path)?.async("uint8array");
      return bytes === undefined ? undefined : asText(bytes);
    },
  };
}

function asText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
