import { database } from "../db/database";
import { AppError } from "../errors";
import { returnPermits, takePermit } from "../rate-limits/take-permit";
import { emailAddress } from "./email-address";
import { findAccountByAddress } from "./find-account";
import { verifyPassword } from "./password";

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly peer: string;
}

/**
 * The user with this address and password. Ten wrong passwords lock the address for a quarter of
 * an hour, whether or not it has an account; a wrong address, an unconfirmed one and a wrong password
 * are answered alike.
 *
 * @returns the user's id
 * @throws {AppError} unauthenticated or too_many
 */
export async function checkCredentials({ email: given, password, peer }: Credentials): Promise<string> {
  const email = emailAddress(given);
  const key = `sign-in:${email}`;
  await takePermit({ key: `sign-in-from:${peer}`, most: 60, seconds: 900 });
  await takePermit({ key, most: 10, seconds: 900 });
  const account = await findAccountByAddress(database(), email);
  // Nobody has shown that an unconfirmed address is theirs, so no password opens its account.
  const confirmed = account?.emailVerifiedAt ? account : undefined;
  if (!(await verifyPassword(confirmed?.passwordHash ?? null, password)) || confirmed === undefined) {
    throw new AppError("unauthenticated", "The address or the password is wrong.");
  }
  await returnPermits(key);
  return confirmed.id;
}
