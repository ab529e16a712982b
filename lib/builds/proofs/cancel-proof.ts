import { and, eq, inArray, sql } from "drizzle-orm";
import { proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import { notFound } from "../../errors";
import { findProof } from "./find-proof";
import type { ProofRow } from "./proof-view";

/**
 * Cancels a proof that has not finished. The worker notices before its next step and stops.
 *
 * @throws {AppError} not_found
 */
export async function cancelProof(workspaceId: string, buildId: string): Promise<ProofRow> {
  if ((await findProof(workspaceId, buildId)) === undefined) throw notFound("proof");
  await database()
    .update(proofs)
    .set({ state: "cancelled", claim: null, finishedAt: sql`now()`, updatedAt: sql`now()` })
    .where(and(eq(proofs.buildId, buildId), inArray(proofs.state, ["queued", "running"])));
  const proof = await findProof(workspaceId, buildId);
  if (proof === undefined) throw notFound("proof");
  return proof;
}
