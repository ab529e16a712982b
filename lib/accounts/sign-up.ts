import { eq } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database, type Executor } from "../db/database";
import { alreadySignedUpLetter, confirmAddressLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { takePermit } from "../rate-limits/take-permit";
import { atLeast } from "./at-least";
import { createAccount } from "./create-account";
import { emailAddress } from "./email-address";
import { findAccountByAddress, lockAddress, type AccountRow } from "./find-account";
import { makeLink } from "./mailed-link";
import { checkPassword, hashPassword } from "./password";

export interface SignUp {
  readonly email: string;
  readonly password: string;
  /** The visitor whose projects the account takes over once the address is confirmed. */
  readonly visitorId: string | undefined;
  /** Where the request comes from, for the limit. */
  readonly peer: string;
}

/**
 * Makes an account that can be used once its address is confirmed by mail. Whether there was
 * one already is told to the address only: the answer and its time are the same.
 *
 * @returns the address the letter goes to
 * @throws {AppError} invalid_input or too_many
 */
export async function signUp({ email: given, password, visitorId, peer }: SignUp): Promise<string> {
  const email = emailAddress(given);
  checkPassword(password, email);
  await takePermit({ key: `sign-up:${peer}`, most: 20, seconds: 3_600 });
  await takePermit({ key: `letter:${email}`, most: 5, seconds: 3_600 });
  await atLeast(400, async () => {
    const passwordHash = await hashPassword(password);
    await database().transaction(async (transaction) => {
      await lockAddress(transaction, email);
      const known = await findAccountByAddress(transaction, email);
      if (known?.emailVerifiedAt) await queueMail(transaction, alreadySignedUpLetter(email));
      else {
        const userId = await unconfirmedAccount(transaction, { known, email, passwordHash });
        const secret = await makeLink(transaction, { userId, purpose: "confirm_address", address: email, visitorId });
        await queueMail(transaction, confirmAddressLetter(email, secret));
      }
    });
  });
  return email;
}

interface Unconfirmed {
  readonly known: AccountRow | undefined;
  readonly email: string;
  readonly passwordHash: string;
}

/** Nobody has proven an unconfirmed address, so whoever signs up last with it chooses the password. */
async function unconfirmedAccount(transaction: Executor, { known, email, passwordHash }: Unconfirmed): Promise<string> {
  if (known === undefined) return createAccount(transaction, { email, name: null, passwordHash, emailVerifiedAt: null });
  await transaction.update(users).set({ passwordHash }).where(eq(users.id, known.id));
  return known.id;
}
