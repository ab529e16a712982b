import { and, eq, lt, ne, sql } from "drizzle-orm";
import { mailedLinks, sessions } from "@/drizzle/schema";
import { database, type Executor } from "../db/database";
import { isId } from "../ids";

/** Signs one browser of this user out. Another user's session is none of theirs, and nothing happens. */
export async function endSession(userId: string, sessionId: string): Promise<void> {
  if (!isId(sessionId)) return;
  await database()
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));
}

/** Signs a user out everywhere, but for the session to keep. */
export async function endSessions(executor: Executor, userId: string, kept: string | undefined): Promise<void> {
  const others = kept === undefined ? undefined : ne(sessions.id, kept);
  await executor.delete(sessions).where(and(eq(sessions.userId, userId), others));
}

/** Removes sessions and mailed links whose time is over. */
export async function forgetExpiredSessions(): Promise<void> {
  await database().delete(sessions).where(lt(sessions.expiresAt, sql`now()`));
  await database().delete(mailedLinks).where(lt(mailedLinks.expiresAt, sql`now()`));
}
