import { database } from "../db/database";
import { takePermit } from "../rate-limits/take-permit";
import { useLink } from "./mailed-link";

/**
 * Ends the link of a sign-up that somebody else began with one's address. The account nobody
 * finished holds nothing, opens to nobody, and goes by itself.
 *
 * @returns the address
 * @throws {AppError} too_many, or invalid_input when the link does not work
 */
export async function discardSignUp(secret: string, peer: string): Promise<string> {
  await takePermit({ key: `finish-sign-up:${peer}`, most: 60, seconds: 900 });
  return database().transaction(async (transaction) => (await useLink(transaction, secret, ["confirm_address"])).address);
}
