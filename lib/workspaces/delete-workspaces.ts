import { inArray } from "drizzle-orm";
import { projects, workspaces } from "@/drizzle/schema";
import { doomCustomers } from "../billing/leave-provider";
import type { Executor } from "../db/database";
import { doomArchives } from "../retention/doom-archives";

/** Deletes workspaces with everything in them; their archives are removed once nothing else has the same bytes. */
export async function deleteWorkspaces(transaction: Executor, workspaceIds: readonly string[]): Promise<void> {
  if (workspaceIds.length === 0) return;
  await doomArchives(transaction, inArray(projects.workspaceId, [...workspaceIds]));
  await doomCustomers(transaction, workspaceIds);
  await transaction.delete(workspaces).where(inArray(workspaces.id, [...workspaceIds]));
}
