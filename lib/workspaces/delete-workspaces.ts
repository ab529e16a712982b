import { inArray } from "drizzle-orm";
import { projects, workspaces } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { doomArchives } from "../retention/doom-archives";

/** Deletes workspaces with everything in them; their archives are removed once nothing else has the same bytes. */
export async function deleteWorkspaces(transaction: Executor, workspaceIds: readonly string[]): Promise<void> {
  if (workspaceIds.length === 0) return;
  await doomArchives(transaction, inArray(projects.workspaceId, [...workspaceIds]));
  await transaction.delete(workspaces).where(inArray(workspaces.id, [...workspaceIds]));
}
