import { and, eq, sql } from "drizzle-orm";
import { identities, users } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { createAccount } from "./create-account";
import { emailAddress } from "./email-address";
import { findAccountByAddress, lockAddress } from "./find-account";

export interface Identity {
  readonly provider: string;
  readonly accountId: string;
  readonly name: string | null;
  /** The address, if the provider says that it has checked it. */
  readonly verifiedEmail: string | undefined;
  /** Who is signed in here already and connects the identity. */
  readonly userId: string | undefined;
}

/**
 * The user of an account at GitHub or Google; a new one gets an account. An address that has an
 * finished account here already is not handed over to whoever has it there: its owner signs in and
 * connects the two.
 *
 * @returns the user's id
 * @throws {AppError} conflict or invalid_input
 */
export async function signInWithIdentity({ provider, accountId, name, verifiedEmail, userId }: Identity): Promise<string> {
  return database().transaction(async (transaction) => {
    const [known] = await transaction
      .select({ userId: identities.userId })
      .from(identities)
      .where(and(eq(identities.provider, provider), eq(identities.accountId, accountId)));
    if (known !== undefined) {
      if (userId !== undefined && userId !== known.userId) throw new AppError("conflict", "This account is connected to another one here.");
      return known.userId;
    }
    const owner = userId ?? (await newAccount());
    await transaction.insert(identities).values({ provider, accountId, userId: owner });
    return owner;

    async function newAccount(): Promise<string> {
      if (verifiedEmail === undefined) throw new AppError("invalid_input", "The provider does not say that it has checked your address.");
      const email = emailAddress(verifiedEmail);
      await lockAddress(transaction, email);
      const sameAddress = await findAccountByAddress(transaction, email);
      if (sameAddress?.emailVerifiedAt) {
        throw new AppError("conflict", "There is an account with this address. Sign in with the password and connect the two in the settings.");
      }
      // Somebody typed the address and nobody finished: the account is empty, and the provider has checked whose address it is.
      if (sameAddress !== undefined) return confirmedByProvider(sameAddress.id);
      return createAccount(transaction, { email, name, passwordHash: null, emailVerifiedAt: new Date() });
    }

    async function confirmedByProvider(unfinished: string): Promise<string> {
      await transaction.update(users).set({ name, passwordHash: null, emailVerifiedAt: sql`now()` }).where(eq(users.id, unfinished));
      return unfinished;
    }
  });
}
