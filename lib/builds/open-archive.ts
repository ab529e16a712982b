import type { Readable } from "node:stream";
import { AppError, notFound } from "../errors";
import type { ByteRange } from "../storage/object-storage";
import { archiveKey, storage } from "../storage/storage";
import { viewBuild, type ArchiveView } from "./build-view";
import { findBuild } from "./find-build";

/**
 * The archive of a build of this workspace, without its bytes.
 *
 * @throws {AppError} not_found when there is no such build or it has no archive
 */
export async function findArchive(workspaceId: string, buildId: string): Promise<ArchiveView> {
  const { archive } = viewBuild(await findBuild(workspaceId, buildId));
  if (archive === null) throw notFound("archive");
  return archive;
}

/** @throws {AppError} unavailable when the storage has lost the archive */
export async function openArchive(archive: ArchiveView, range: ByteRange | undefined): Promise<Readable> {
  const stream = await storage().open(archiveKey(archive.digest), range);
  if (stream === undefined) throw new AppError("unavailable", "The archive is no longer stored. Build again: the same genome gives the same bytes.");
  return stream;
}
