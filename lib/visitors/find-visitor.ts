import { asc, eq } from "drizzle-orm";
import { memberships } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Visitor } from "./create-visitor";

/** The user and their first workspace, or undefined when the user is gone. */
export async function findVisitor(userId: string): Promise<Visitor | undefined> {
  const [membership] = await database()
    .select({ userId: memberships.userId, workspaceId: memberships.workspaceId })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .orderBy(asc(memberships.createdAt), asc(memberships.workspaceId))
    .limit(1);
  return membership;
}
