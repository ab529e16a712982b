import { database } from "../db/database";
import { AppError } from "../errors";
import { confirmAddressLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { returnPermits, takePermit } from "../rate-limits/take-permit";
import { emailAddress } from "./email-address";
import { findAccountByAddress } from "./find-account";
import { makeLink } from "./mailed-link";
import { verifyPassword } from "./password";

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly peer: string;
}

/**
 * The user with this address and password. Ten wrong passwords lock the address for a quarter of
 * an hour, whether or not it has an account; a wrong address and a wrong password are answered alike.
 *
 * @returns the user's id
 * @throws {AppError} unauthenticated; too_many; forbidden when the address was never confirmed, and then the letter is sent again
 */
export async function checkCredentials({ email: given, password, peer }: Credentials): Promise<string> {
  const email = emailAddress(given);
  const key = `sign-in:${email}`;
  await takePermit({ key: `sign-in-from:${peer}`, most: 60, seconds: 900 });
  await takePermit({ key, most: 10, seconds: 900 });
  const account = await findAccountByAddress(database(), email);
  if (!(await verifyPassword(account?.passwordHash ?? null, password)) || account === undefined) {
    throw new AppError("unauthenticated", "The address or the password is wrong.");
  }
  if (account.emailVerifiedAt === null) {
    await takePermit({ key: `letter:${email}`, most: 5, seconds: 3_600 });
    await database().transaction(async (transaction) => {
      const secret = await makeLink(transaction, { userId: account.id, purpose: "confirm_address", address: email });
      await queueMail(transaction, confirmAddressLetter(email, secret));
    });
    throw new AppError("forbidden", "The address is not confirmed yet. A new link is on its way to it.");
  }
  await returnPermits(key);
  return account.id;
}
