import { and, eq, isNotNull, not, or, sql } from "drizzle-orm";
import { archiveRemovals, builds } from "@/drizzle/schema";
import { database } from "../db/database";
import { counting } from "./counting-builds";

/** Dooms the archives of builds that no longer count. The rows stay: the same genome gives the same bytes again. */
export async function expireArchives(): Promise<void> {
  const expired = await database()
    .selectDistinct({ digest: sql<string>`${builds.archiveDigest}`, genomeDigest: builds.genomeDigest })
    .from(builds)
    .leftJoin(archiveRemovals, eq(archiveRemovals.digest, builds.archiveDigest))
    .where(and(isNotNull(builds.archiveDigest), not(counting()), or(sql`${archiveRemovals.digest} is null`, sql`${archiveRemovals.removedAt} < ${builds.finishedAt}`)))
    .limit(500);
  if (expired.length === 0) return;
  await database().insert(archiveRemovals).values(expired).onConflictDoUpdate({ target: archiveRemovals.digest, set: { removedAt: null } });
}
