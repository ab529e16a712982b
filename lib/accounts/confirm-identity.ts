import type { Executor } from "../db/database";
import { AppError } from "../errors";
import { takePermit } from "../rate-limits/take-permit";
import { lockAccount, type AccountRow } from "./find-account";
import { verifyPassword } from "./password";

/** Counts one try to prove who one is. Before the transaction, or a failed one would not be counted. @throws {AppError} too_many */
export async function permitProof(userId: string): Promise<void> {
  await takePermit({ key: `proof:${userId}`, most: 10, seconds: 900 });
}

/**
 * The account, after its password was given once more. An account without a password is asked for
 * its address instead: it has nothing else that could be asked for here.
 *
 * @param proof the password, or the address of an account without one
 * @throws {AppError} invalid_input when it is wrong
 */
export async function confirmIdentity(transaction: Executor, userId: string, proof: string): Promise<AccountRow> {
  const account = await lockAccount(transaction, userId);
  if (account === undefined) throw new AppError("unauthenticated", "You are no longer signed in.");
  if (account.passwordHash === null) {
    if (proof.trim().toLowerCase() !== account.email) throw new AppError("invalid_input", "This is not the address of your account.");
    return account;
  }
  if (!(await verifyPassword(account.passwordHash, proof))) throw new AppError("invalid_input", "The password is wrong.");
  return account;
}
