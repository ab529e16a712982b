import { and, eq, sql } from "drizzle-orm";
import { mails, memberships, users } from "@/drizzle/schema";
import { database } from "../db/database";
import { logger } from "../logger";
import { removeDoomedArchives } from "../retention/remove-doomed-archives";
import { deleteWorkspaces } from "../workspaces/delete-workspaces";
import { confirmIdentity, permitProof } from "./confirm-identity";

/**
 * Deletes the account with everything that belongs to it alone: workspaces without another owner,
 * their projects, builds and archives, sessions and letters. Nothing is kept.
 *
 * @param proof the password, or the address of an account without one
 * @throws {AppError} invalid_input or too_many
 */
export async function deleteAccount(userId: string, proof: string): Promise<void> {
  await permitProof(userId);
  await database().transaction(async (transaction) => {
    const { email } = await confirmIdentity(transaction, userId, proof);
    const others = sql`exists (select 1 from ${memberships} other where other.workspace_id = ${memberships}.workspace_id and other.role = 'owner' and other.user_id <> ${userId})`;
    const owned = await transaction
      .select({ id: memberships.workspaceId })
      .from(memberships)
      .where(and(eq(memberships.userId, userId), eq(memberships.role, "owner"), sql`not ${others}`));
    await deleteWorkspaces(transaction, owned.map(({ id }) => id));
    await transaction.delete(users).where(eq(users.id, userId));
    await transaction.delete(mails).where(eq(mails.recipient, email));
  });
  // What is left when the storage does not answer is removed by the next round of a worker.
  await removeDoomedArchives().catch((error: unknown) => logger.warn({ err: error }, "Archives of a deleted account wait to be removed."));
}
