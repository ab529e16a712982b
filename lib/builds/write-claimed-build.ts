import { and, eq, sql } from "drizzle-orm";
import { builds } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Claim } from "./claim-build";
import type { Build } from "./build-view";

type Changes = Partial<Pick<Build, "state" | "stage" | "counts" | "error" | "archiveDigest" | "archiveName" | "archiveBytes" | "files" | "lines">>;

/**
 * The only way a worker writes to a build. Nothing is written when the build was
 * cancelled or another worker has claimed it.
 *
 * @returns whether the claim still held
 */
export async function writeClaimedBuild({ buildId, token }: Claim, changes: Changes): Promise<boolean> {
  const finishing = changes.state !== undefined && changes.state !== "running";
  const times = finishing
    ? { finishedAt: sql`now()`, durationMs: sql`(extract(epoch from now() - ${builds.createdAt}) * 1000)::integer` }
    : {};
  const written = await database()
    .update(builds)
    .set({ ...changes, ...times, updatedAt: sql`now()` })
    .where(and(eq(builds.id, buildId), eq(builds.claim, token), eq(builds.state, "running")))
    .returning({ id: builds.id });
  return written.length === 1;
}
