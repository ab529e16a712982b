import { and, inArray, lt, sql } from "drizzle-orm";
import { builds } from "@/drizzle/schema";
import { database } from "../db/database";
import { enqueueBuild } from "../jobs/build-queue";

const SILENT = sql`now() - interval '1 minute'`;

/**
 * Puts builds back that nobody has heard of for a minute: the queue was down when they
 * were started, or lost them. A build that is in the queue already is left alone, since
 * the job's id is the build's.
 */
export async function requeueLostBuilds(): Promise<void> {
  const lost = await database()
    .select({ id: builds.id })
    .from(builds)
    .where(and(inArray(builds.state, ["queued", "running"]), lt(builds.updatedAt, SILENT)))
    .limit(100);
  for (const { id } of lost) await enqueueBuild(id);
}
