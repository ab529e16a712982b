import { notInArray, sql } from "drizzle-orm";
import { proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import { AppError } from "../../errors";
import { enqueueProof } from "../../jobs/proof-queue";
import { logger } from "../../logger";
import { findBuild } from "../find-build";
import { findProof } from "./find-proof";
import type { ProofRow } from "./proof-view";

/**
 * Asks for a proof of a finished build, or for another one. One that is under way is returned as it is.
 *
 * @throws {AppError} not_found, or conflict when the build has no archive
 */
export async function startProof(workspaceId: string, buildId: string): Promise<ProofRow> {
  const build = await findBuild(workspaceId, buildId);
  if (build.state !== "succeeded") throw new AppError("conflict", "Only a build that has succeeded can be proven.");
  const fresh = { state: "queued", step: null, done: null, total: null, steps: [], report: null, error: null, claim: null, attempts: 0, finishedAt: null, createdAt: sql`now()`, updatedAt: sql`now()` } as const;
  await database()
    .insert(proofs)
    .values({ buildId })
    .onConflictDoUpdate({ target: proofs.buildId, set: fresh, setWhere: notInArray(proofs.state, ["queued", "running"]) });
  // After the row is there; when the queue is down, a worker puts it into the queue later.
  await enqueueProof(buildId).catch((error: unknown) => logger.error({ buildId, err: error }, "The proof could not be queued yet."));
  const proof = await findProof(workspaceId, buildId);
  if (proof === undefined) throw new Error("The proof's row was not found.");
  return proof;
}
