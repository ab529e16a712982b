import { eq } from "drizzle-orm";
import { proofs } from "@/drizzle/schema";
import { database } from "../../db/database";
import { findBuild } from "../find-build";
import type { ProofRow } from "./proof-view";

/**
 * The proof of a build of this workspace, or undefined when none was asked for.
 *
 * @throws {AppError} not_found, also for a build of another workspace
 */
export async function findProof(workspaceId: string, buildId: string): Promise<ProofRow | undefined> {
  await findBuild(workspaceId, buildId);
  const [proof] = await database().select().from(proofs).where(eq(proofs.buildId, buildId));
  return proof;
}
