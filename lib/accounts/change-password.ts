import { eq } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { passwordChangedLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { endSessions } from "../sessions/end-sessions";
import { confirmIdentity, permitProof } from "./confirm-identity";
import { checkPassword, hashPassword } from "./password";

export interface PasswordChange {
  readonly userId: string;
  /** The session that asks; it alone stays. */
  readonly sessionId: string;
  /** The password so far, or the address of an account without one. */
  readonly proof: string;
  readonly password: string;
}

/**
 * Changes the password and ends every other session.
 *
 * @throws {AppError} invalid_input or too_many
 */
export async function changePassword({ userId, sessionId, proof, password }: PasswordChange): Promise<void> {
  await permitProof(userId);
  await database().transaction(async (transaction) => {
    const account = await confirmIdentity(transaction, userId, proof);
    checkPassword(password, account.email);
    await transaction.update(users).set({ passwordHash: await hashPassword(password) }).where(eq(users.id, userId));
    await endSessions(transaction, userId, sessionId);
    await queueMail(transaction, passwordChangedLetter(account.email));
  });
}
