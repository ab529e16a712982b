import { database } from "../db/database";
import { resetPasswordLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { takePermit } from "../rate-limits/take-permit";
import { atLeast } from "./at-least";
import { emailAddress } from "./email-address";
import { findAccountByAddress } from "./find-account";
import { makeLink } from "./mailed-link";

/**
 * Mails a link for a new password, if the address has an account. The answer and its time are
 * the same if it has none.
 *
 * @returns the address
 * @throws {AppError} invalid_input or too_many
 */
export async function requestReset(given: string, peer: string): Promise<string> {
  const email = emailAddress(given);
  await takePermit({ key: `reset:${peer}`, most: 20, seconds: 3_600 });
  await takePermit({ key: `letter:${email}`, most: 5, seconds: 3_600 });
  await atLeast(200, () =>
    database().transaction(async (transaction) => {
      const account = await findAccountByAddress(transaction, email);
      if (account === undefined) return;
      const secret = await makeLink(transaction, { userId: account.id, purpose: "reset_password", address: email });
      await queueMail(transaction, resetPasswordLetter(email, secret));
    }),
  );
  return email;
}
