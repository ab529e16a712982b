import { database } from "../db/database";
import { endSessions } from "./end-sessions";

/** Signs a user out everywhere but in this browser. */
export async function endOtherSessions(userId: string, sessionId: string): Promise<void> {
  await endSessions(database(), userId, sessionId);
}
