import { eq, sql } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { addressChangedLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { adoptVisitor } from "./adopt-visitor";
import { findAccountByAddress, lockAccount, lockAddress } from "./find-account";
import { useLink } from "./mailed-link";

/**
 * Confirms the address a link was mailed to: of a new account, or of one that changes its address.
 *
 * @returns the address
 * @throws {AppError} invalid_input when the link does not work, conflict when the address has got another account since
 */
export async function confirmAddress(secret: string): Promise<string> {
  return database().transaction(async (transaction) => {
    const { userId, address, visitorId } = await useLink(transaction, secret, ["confirm_address", "change_address"]);
    const account = await lockAccount(transaction, userId);
    if (account === undefined) throw new AppError("invalid_input", "The account of this link was deleted.");
    if (account.email !== address) {
      await lockAddress(transaction, address);
      const other = await findAccountByAddress(transaction, address);
      if (other !== undefined) throw new AppError("conflict", "There is another account with this address by now.");
      await queueMail(transaction, addressChangedLetter(account.email));
    }
    await transaction.update(users).set({ email: address, emailVerifiedAt: sql`now()` }).where(eq(users.id, userId));
    if (visitorId !== null) await adoptVisitor(transaction, { visitorId, userId });
    return address;
  });
}
