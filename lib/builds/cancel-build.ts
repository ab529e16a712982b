import { and, eq, inArray, sql } from "drizzle-orm";
import { builds } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Build } from "./build-view";
import { findBuild } from "./find-build";

/**
 * Cancels a build that has not finished; a finished one stays what it is. The worker
 * notices at its next write and stops.
 *
 * @throws {AppError} not_found when the build is not the workspace's
 */
export async function cancelBuild(workspaceId: string, buildId: string): Promise<Build> {
  await findBuild(workspaceId, buildId);
  await database()
    .update(builds)
    .set({ state: "cancelled", claim: null, finishedAt: sql`now()`, updatedAt: sql`now()` })
    .where(and(eq(builds.id, buildId), inArray(builds.state, ["queued", "running"])));
  return findBuild(workspaceId, buildId);
}
