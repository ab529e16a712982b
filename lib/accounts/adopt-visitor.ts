import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { memberships, projects, users, workspaces } from "@/drizzle/schema";
import type { Executor } from "../db/database";

export interface Adoption {
  /** Somebody without an account. */
  readonly visitorId: string;
  /** The account their projects go to. */
  readonly userId: string;
}

/** Moves a visitor's projects into the workspace of an account. Nobody but a visitor can be adopted, and only once. */
export async function adoptVisitor(transaction: Executor, { visitorId, userId }: Adoption): Promise<void> {
  const [visitor] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, visitorId), isNull(users.email)))
    .for("update");
  if (visitor === undefined || visitorId === userId) return;
  const [target] = await transaction
    .select({ workspaceId: memberships.workspaceId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.role, "owner")))
    .orderBy(asc(memberships.createdAt), asc(memberships.workspaceId))
    .limit(1);
  if (target === undefined) return;
  const own = transaction.select({ id: memberships.workspaceId }).from(memberships).where(eq(memberships.userId, visitorId));
  const left = (await own).map(({ id }) => id);
  if (left.length > 0) {
    await transaction.update(projects).set({ workspaceId: target.workspaceId }).where(inArray(projects.workspaceId, left));
    await transaction.delete(workspaces).where(inArray(workspaces.id, left));
  }
  await transaction.delete(users).where(eq(users.id, visitorId));
}
