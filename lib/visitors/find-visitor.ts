import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { memberships, users } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Visitor } from "./create-visitor";

const SEEN_ANEW_MS = 3_600_000;

/** Somebody without an account and their workspace, or undefined when they are gone or have an account by now. */
export async function findVisitor(userId: string): Promise<Visitor | undefined> {
  const [found] = await database()
    .select({ userId: memberships.userId, workspaceId: memberships.workspaceId, seenAt: users.seenAt })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.userId, userId), isNull(users.email)))
    .orderBy(asc(memberships.createdAt), asc(memberships.workspaceId))
    .limit(1);
  if (found === undefined) return undefined;
  const { seenAt, ...visitor } = found;
  // Whoever comes back within thirty days keeps their projects.
  if (Date.now() - seenAt.getTime() > SEEN_ANEW_MS) await database().update(users).set({ seenAt: sql`now()` }).where(eq(users.id, userId));
  return visitor;
}
