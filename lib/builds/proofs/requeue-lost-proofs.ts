import { and, inArray, lt, sql } from "drizzle-orm";
import { proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import { enqueueProof } from "../../jobs/proof-queue";

/** Proofs say how far they are at least every few seconds; the longest silence is that of installing packages. */
const SILENT = sql`now() - interval '2 minutes'`;

/** Puts proofs back that nobody has heard of: the queue was down when they were asked for, or lost them. */
export async function requeueLostProofs(): Promise<void> {
  const lost = await database()
    .select({ buildId: proofs.buildId })
    .from(proofs)
    .where(and(inArray(proofs.state, ["queued", "running"]), lt(proofs.updatedAt, SILENT)))
    .limit(50);
  for (const { buildId } of lost) await enqueueProof(buildId);
}
