import { eq, sql } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { takePermit } from "../rate-limits/take-permit";
import { adoptVisitor } from "./adopt-visitor";
import { lockAccount } from "./find-account";
import { useLink } from "./mailed-link";
import { checkPassword, hashPassword } from "./password";

export interface FinishedSignUp {
  /** Of the link in the letter: whoever has it reads the mails of the address. */
  readonly secret: string;
  readonly password: string;
  /** Where the request comes from, for the limit. */
  readonly peer: string;
}

/**
 * Confirms the address of a new account and sets its first password, both by the link that was
 * mailed. Of several sign-ups with one address, the one whose link is followed first counts.
 *
 * @returns the address
 * @throws {AppError} too_many, or invalid_input; a password that is refused leaves the link usable
 */
export async function finishSignUp({ secret, password, peer }: FinishedSignUp): Promise<string> {
  await takePermit({ key: `finish-sign-up:${peer}`, most: 60, seconds: 900 });
  return database().transaction(async (transaction) => {
    const { userId, address, visitorId } = await useLink(transaction, secret, ["confirm_address"]);
    const account = await lockAccount(transaction, userId);
    if (account === undefined) throw new AppError("invalid_input", "The account of this link was deleted.");
    if (account.emailVerifiedAt !== null) throw new AppError("invalid_input", "This account was finished already. Sign in with its password, or choose a new one if it is forgotten.");
    checkPassword(password, address);
    const passwordHash = await hashPassword(password);
    await transaction.update(users).set({ passwordHash, emailVerifiedAt: sql`now()` }).where(eq(users.id, userId));
    if (visitorId !== null) await adoptVisitor(transaction, { visitorId, userId });
    return address;
  });
}
