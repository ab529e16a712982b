import { eq, sql } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { addressChangedLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { findAccountByAddress, lockAccount, lockAddress } from "./find-account";
import { useLink } from "./mailed-link";

/**
 * Gives an account the address it asked for. Two things are needed: the link that was mailed to
 * the address, and to be signed in with the account. With the link alone, a stranger could put
 * somebody else's address on an account that the stranger can open.
 *
 * @param userId who is signed in
 * @returns the address
 * @throws {AppError} invalid_input when the link does not work or is another account's, conflict when the address has got another account since
 */
export async function confirmNewAddress(userId: string, secret: string): Promise<string> {
  return database().transaction(async (transaction) => {
    const { userId: asked, address } = await useLink(transaction, secret, ["change_address"]);
    const account = await lockAccount(transaction, asked);
    if (account === undefined) throw new AppError("invalid_input", "The account of this link was deleted.");
    if (asked !== userId) throw new AppError("invalid_input", "Another account asked for this address. If it was yours, sign in with that one; if not, leave the letter alone.");
    await lockAddress(transaction, address);
    const other = await findAccountByAddress(transaction, address);
    if (other !== undefined) throw new AppError("conflict", "There is another account with this address by now.");
    await transaction.update(users).set({ email: address, emailVerifiedAt: sql`now()` }).where(eq(users.id, userId));
    await queueMail(transaction, addressChangedLetter(account.email));
    return address;
  });
}
