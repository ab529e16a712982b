import type { InferSelectModel } from "drizzle-orm";
import type { builds } from "@/drizzle/schema";

export type Build = InferSelectModel<typeof builds>;

/** What a browser may know about a build. Plain JSON. */
export interface BuildView {
  readonly id: string;
  readonly state: Build["state"];
  readonly stack: string;
  readonly stage: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly error: string | null;
  readonly genomeDigest: string;
  readonly archive: ArchiveView | null;
  readonly createdAt: string;
  readonly durationMs: number | null;
}

export interface ArchiveView {
  /** SHA-256 of the zip, hexadecimal. */
  readonly digest: string;
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly lines: number;
}

/** Whether nothing more will happen to a build in this state. */
export function isFinished(state: Build["state"]): boolean {
  switch (state) {
    case "queued":
    case "running":
      return false;
    case "succeeded":
    case "failed":
    case "cancelled":
      return true;
    default:
      throw new Error(`Unknown build state: ${state satisfies never}`);
  }
}

export function viewBuild(build: Build): BuildView {
  const { id, state, stack, stage, counts, error, genomeDigest, durationMs } = build;
  return { id, state, stack, stage, counts, error, genomeDigest, archive: viewArchive(build), createdAt: build.createdAt.toISOString(), durationMs };
}

function viewArchive(build: Build): ArchiveView | null {
  const { archiveDigest, archiveName, archiveBytes, files, lines } = build;
  if (archiveDigest === null || archiveName === null || archiveBytes === null) return null;
  return { digest: archiveDigest, name: archiveName, bytes: archiveBytes, files: files ?? 0, lines: lines ?? 0 };
}
