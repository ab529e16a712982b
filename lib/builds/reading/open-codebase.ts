import { findArchive } from "../open-archive";
import { readArchive, type ReadableArchive } from "./read-archive";

/**
 * The codebase of a build of this workspace, to be read.
 *
 * @throws {AppError} not_found, also for a build of another workspace or one without an archive; unavailable
 */
export async function openCodebase(workspaceId: string, buildId: string): Promise<ReadableArchive> {
  return readArchive(await findArchive(workspaceId, buildId));
}
