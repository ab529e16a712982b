import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { memberships, sessions, users, workspaceChoices, workspaces } from "@/drizzle/schema";
import { database } from "../db/database";
import { isId } from "../ids";

const SEEN_ANEW_MS = 600_000;

/** Who is signed in, and where what they own is. */
export interface Account {
  readonly userId: string;
  readonly sessionId: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly email: string;
  readonly name: string | null;
}

/** The account of a session that has neither ended nor expired. */
export async function findSession(sessionId: string): Promise<Account | undefined> {
  if (!isId(sessionId)) return undefined;
  const [found] = await database()
    .select({ userId: users.id, sessionId: sessions.id, workspaceId: workspaces.id, workspaceName: workspaces.name, email: users.email, name: users.name, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
    .leftJoin(workspaceChoices, and(eq(workspaceChoices.userId, users.id), eq(workspaceChoices.workspaceId, memberships.workspaceId)))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`), isNotNull(users.email)))
    // The workspace they chose, or the one they have been in longest.
    .orderBy(asc(workspaceChoices.userId), asc(memberships.createdAt), asc(memberships.workspaceId))
    .limit(1);
  if (found === undefined || found.email === null) return undefined;
  const { seenAt, ...account } = found;
  // A page view should not be a write.
  if (Date.now() - seenAt.getTime() > SEEN_ANEW_MS) await database().update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.id, sessionId));
  return { ...account, email: found.email };
}
