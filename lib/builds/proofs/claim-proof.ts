import { and, eq, inArray, sql } from "drizzle-orm";
import { builds, proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import { newId } from "../../ids";
import type { Claim } from "../claim-build";

export interface ClaimedProof {
  readonly claim: Claim;
  readonly attempts: number;
  /** SHA-256 of the archive to prove. */
  readonly digest: string;
}

/** Takes a proof for this worker, from a worker that died too. One that is finished or gone gives undefined. */
export async function claimProof(buildId: string): Promise<ClaimedProof | undefined> {
  const token = newId();
  const [claimed] = await database()
    .update(proofs)
    .set({ state: "running", claim: token, attempts: sql`${proofs.attempts} + 1`, step: null, done: null, total: null, steps: [], updatedAt: sql`now()` })
    .where(and(eq(proofs.buildId, buildId), inArray(proofs.state, ["queued", "running"])))
    .returning({ attempts: proofs.attempts });
  if (claimed === undefined) return undefined;
  const [build] = await database().select({ digest: builds.archiveDigest }).from(builds).where(eq(builds.id, buildId));
  if (build?.digest === null || build === undefined) return undefined;
  return { claim: { buildId, token }, attempts: claimed.attempts, digest: build.digest };
}
