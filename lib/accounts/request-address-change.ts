import { database } from "../db/database";
import { AppError } from "../errors";
import { alreadySignedUpLetter, changeAddressLetter } from "../mail/letters";
import { queueMail } from "../mail/queue-mail";
import { takePermit } from "../rate-limits/take-permit";
import { confirmIdentity, permitProof } from "./confirm-identity";
import { emailAddress } from "./email-address";
import { findAccountByAddress } from "./find-account";
import { makeLink } from "./mailed-link";

export interface AddressChange {
  readonly userId: string;
  readonly proof: string;
  readonly email: string;
}

/**
 * Mails a link to the new address; the account keeps the former one until it is used. Whether
 * another account has the address is told to the address only.
 *
 * @returns the new address
 * @throws {AppError} invalid_input or too_many
 */
export async function requestAddressChange({ userId, proof, email: given }: AddressChange): Promise<string> {
  const email = emailAddress(given);
  await permitProof(userId);
  await takePermit({ key: `letter:${email}`, most: 5, seconds: 3_600 });
  await database().transaction(async (transaction) => {
    const account = await confirmIdentity(transaction, userId, proof);
    if (account.email === email) throw new AppError("invalid_input", "This is your address already.");
    if ((await findAccountByAddress(transaction, email)) !== undefined) await queueMail(transaction, alreadySignedUpLetter(email));
    else await queueMail(transaction, changeAddressLetter(email, await makeLink(transaction, { userId, purpose: "change_address", address: email })));
  });
  return email;
}
