import { database, type Executor } from "../db/database";
import { alreadySignedUpLetter, finishSignUpLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { takePermit } from "../rate-limits/take-permit";
import { atLeast } from "./at-least";
import { createAccount } from "./create-account";
import { emailAddress } from "./email-address";
import { findAccountByAddress, lockAddress } from "./find-account";
import { makeLink } from "./mailed-link";

export interface SignUp {
  readonly email: string;
  /** The visitor whose projects the account takes over once the sign-up is finished. */
  readonly visitorId: string | undefined;
  /** Where the request comes from, for the limit. */
  readonly peer: string;
  /** The page the letter leads to afterwards. */
  readonly next?: string | undefined;
}

/**
 * Mails a link by which a password is chosen. None is taken here: whoever types an address has not
 * shown that they read its mail, and a password of theirs must never open the account. Whether
 * there is an account already is told to the address only: the answer and its time are the same.
 *
 * @returns the address the letter goes to
 * @throws {AppError} invalid_input or too_many
 */
export async function signUp({ email: given, visitorId, peer, next }: SignUp): Promise<string> {
  const email = emailAddress(given);
  // A class or an office signs up from one address; an address that letters go to has a limit of its own.
  await takePermit({ key: `sign-up:${peer}`, most: 60, seconds: 3_600 });
  await takePermit({ key: `letter:${email}`, most: 5, seconds: 3_600 });
  await atLeast(400, () =>
    database().transaction(async (transaction) => {
      await lockAddress(transaction, email);
      const known = await findAccountByAddress(transaction, email);
      if (known?.emailVerifiedAt) return queueMail(transaction, alreadySignedUpLetter(email, next));
      const userId = known?.id ?? (await unconfirmedAccount(transaction, email));
      const secret = await makeLink(transaction, { userId, purpose: "confirm_address", address: email, visitorId });
      await queueMail(transaction, finishSignUpLetter(email, { secret, next }));
    }),
  );
  return email;
}

async function unconfirmedAccount(transaction: Executor, email: string): Promise<string> {
  return createAccount(transaction, { email, name: null, passwordHash: null, emailVerifiedAt: null });
}
