import { and, eq } from "drizzle-orm";
import { memberships } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { AppError } from "../errors";

export type Role = (typeof memberships.$inferSelect)["role"];

export interface Membership {
  readonly userId: string;
  readonly workspaceId: string;
}

/** What somebody may do in a workspace, or undefined when they do not belong to it. */
export async function findRole(executor: Executor, { userId, workspaceId }: Membership): Promise<Role | undefined> {
  const [found] = await executor
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.workspaceId, workspaceId)));
  return found?.role;
}

/**
 * Owners look after the plan and the members of a workspace; members work in it.
 *
 * @throws {AppError} forbidden
 */
export async function requireOwner(executor: Executor, membership: Membership): Promise<void> {
  if ((await findRole(executor, membership)) !== "owner") throw new AppError("forbidden", "Only an owner of the workspace can do this.");
}
