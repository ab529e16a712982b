import { eq, sql } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { passwordChangedLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { returnPermits } from "../rate-limits/take-permit";
import { endSessions } from "../sessions/end-sessions";
import { lockAccount } from "./find-account";
import { useLink } from "./mailed-link";
import { checkPassword, hashPassword } from "./password";

/**
 * Sets a new password by a mailed link, and ends every session. The link also proves the address.
 *
 * @returns the address
 * @throws {AppError} invalid_input; a password that is refused leaves the link usable
 */
export async function resetPassword(secret: string, password: string): Promise<string> {
  const email = await database().transaction(async (transaction) => {
    const { userId, address } = await useLink(transaction, secret, ["reset_password"]);
    const account = await lockAccount(transaction, userId);
    if (account === undefined || account.email !== address) throw new AppError("invalid_input", "This link is for an address the account no longer has.");
    checkPassword(password, account.email);
    const passwordHash = await hashPassword(password);
    await transaction.update(users).set({ passwordHash, emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())` }).where(eq(users.id, userId));
    await endSessions(transaction, userId, undefined);
    await queueMail(transaction, passwordChangedLetter(account.email));
    return account.email;
  });
  await returnPermits(`sign-in:${email}`);
  return email;
}
