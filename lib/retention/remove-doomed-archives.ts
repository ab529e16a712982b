import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { archiveRemovals, builds } from "@/drizzle/schema";
import { database } from "../db/database";
import { logger } from "../logger";
import { archiveKey, storage } from "../storage/storage";
import { counting } from "./counting-builds";

/**
 * Removes the archives that nobody needs any more. One whose bytes a build that counts also has
 * stays, and so does one that a build under way may be about to store; both are looked at again
 * when they are doomed again. A storage that does not answer is asked again at the next round.
 */
export async function removeDoomedArchives(): Promise<void> {
  const doomed = await database().select().from(archiveRemovals).where(isNull(archiveRemovals.removedAt)).limit(500);
  for (const { digest, genomeDigest } of doomed) {
    if (await underWay(genomeDigest)) continue;
    if (await needed(digest)) {
      await database().delete(archiveRemovals).where(eq(archiveRemovals.digest, digest));
      continue;
    }
    await storage().remove(archiveKey(digest));
    await database().update(archiveRemovals).set({ removedAt: sql`now()` }).where(eq(archiveRemovals.digest, digest));
    logger.info({ digest }, "An archive was removed.");
  }
}

async function underWay(genomeDigest: string): Promise<boolean> {
  return (await database().$count(builds, and(eq(builds.genomeDigest, genomeDigest), inArray(builds.state, ["queued", "running"])))) > 0;
}

async function needed(digest: string): Promise<boolean> {
  return (await database().$count(builds, and(eq(builds.archiveDigest, digest), counting()))) > 0;
}
