import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { invitations, memberships, projects } from "@/drizzle/schema";
import type { Executor } from "../db/database";

/** How many projects a workspace has; archived ones count, deleted ones do not. */
export async function countProjects(executor: Executor, workspaceId: string): Promise<number> {
  const [row] = await executor
    .select({ found: count() })
    .from(projects)
    .where(and(eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)));
  return row?.found ?? 0;
}

/** How many people belong to a workspace. */
export async function countMembers(executor: Executor, workspaceId: string): Promise<number> {
  const [row] = await executor.select({ found: count() }).from(memberships).where(eq(memberships.workspaceId, workspaceId));
  return row?.found ?? 0;
}

/** How many seats are taken: by members, and by those who were invited and may still come. */
export async function countSeats(executor: Executor, workspaceId: string): Promise<number> {
  const [row] = await executor
    .select({ found: count() })
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, sql`now()`)));
  return (await countMembers(executor, workspaceId)) + (row?.found ?? 0);
}
