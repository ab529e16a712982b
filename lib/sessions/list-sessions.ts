import { and, desc, eq, gt, sql } from "drizzle-orm";
import { sessions } from "@/drizzle/schema";
import { database } from "../db/database";

export interface SessionSummary {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** The browsers in which a user is signed in, the latest first. */
export async function listSessions(userId: string): Promise<readonly SessionSummary[]> {
  const { id, device, createdAt, seenAt } = sessions;
  return database()
    .select({ id, device, createdAt, seenAt })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(seenAt), desc(id));
}
