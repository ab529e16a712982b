import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { memberships, users } from "@/drizzle/schema";
import { database } from "../db/database";
import { logger } from "../logger";
import { deleteWorkspaces } from "../workspaces/delete-workspaces";

/**
 * Deletes visitors who have not been here for thirty days, and accounts whose address nobody has
 * confirmed for as long, with their workspaces.
 */
export async function expireVisitors(): Promise<void> {
  const unproven = or(isNull(users.email), isNull(users.emailVerifiedAt));
  const count = await database().transaction(async (transaction) => {
    const gone = await transaction
      .select({ id: users.id })
      .from(users)
      .where(and(unproven, lt(users.seenAt, sql`now() - interval '30 days'`)))
      .limit(200)
      .for("update", { skipLocked: true });
    const ids = gone.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const owned = await transaction
      .select({ id: memberships.workspaceId })
      .from(memberships)
      .where(and(inArray(memberships.userId, ids), eq(memberships.role, "owner")));
    await deleteWorkspaces(transaction, owned.map(({ id }) => id));
    await transaction.delete(users).where(inArray(users.id, ids));
    return ids.length;
  });
  if (count > 0) logger.info({ count }, "Visitors who were long not here were deleted.");
}
