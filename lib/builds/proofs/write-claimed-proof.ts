import { and, eq, sql } from "drizzle-orm";
import { proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import type { Claim } from "../claim-build";
import type { ProofRow } from "./proof-view";

type Changes = Partial<Pick<ProofRow, "state" | "step" | "done" | "total" | "steps" | "report" | "error">>;

/**
 * The only way a worker writes to a proof. Nothing is written when it was cancelled or another worker has it.
 *
 * @returns whether the claim still held
 */
export async function writeClaimedProof({ buildId, token }: Claim, changes: Changes): Promise<boolean> {
  const finishing = changes.state !== undefined && changes.state !== "running";
  const written = await database()
    .update(proofs)
    .set({ ...changes, ...(finishing && { finishedAt: sql`now()`, step: null, done: null, total: null }), updatedAt: sql`now()` })
    .where(and(eq(proofs.buildId, buildId), eq(proofs.claim, token), eq(proofs.state, "running")))
    .returning({ buildId: proofs.buildId });
  return written.length === 1;
}
