import { and, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import { archiveRemovals, builds, projects } from "@/drizzle/schema";
import { database, type Executor } from "../db/database";

/** Writes down that the archives of these projects may no longer be needed. Before the rows of their builds go. */
export async function doomArchives(transaction: Executor, ofProjects: SQL): Promise<void> {
  const doomed = await transaction
    .selectDistinct({ digest: sql<string>`${builds.archiveDigest}`, genomeDigest: builds.genomeDigest })
    .from(builds)
    .innerJoin(projects, eq(projects.id, builds.projectId))
    .where(and(ofProjects, isNotNull(builds.archiveDigest)));
  if (doomed.length === 0) return;
  await transaction.insert(archiveRemovals).values(doomed).onConflictDoUpdate({ target: archiveRemovals.digest, set: { removedAt: null } });
}

export interface StoredArchive {
  readonly digest: string;
  readonly genomeDigest: string;
}

/** Writes down that one archive was stored for nothing, perhaps. */
export async function doomArchive(archive: StoredArchive): Promise<void> {
  await database().insert(archiveRemovals).values(archive).onConflictDoUpdate({ target: archiveRemovals.digest, set: { removedAt: null } });
}
