import { asc, eq } from "drizzle-orm";
import { identities, users } from "@/drizzle/schema";
import { database } from "../db/database";

export interface SignInWays {
  readonly hasPassword: boolean;
  /** Names of connected providers, such as "github". */
  readonly providers: readonly string[];
}

/** By what means a user can sign in. */
export async function describeSignIn(userId: string): Promise<SignInWays> {
  const [user] = await database().select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, userId));
  const connected = await database().select({ provider: identities.provider }).from(identities).where(eq(identities.userId, userId)).orderBy(asc(identities.provider));
  return { hasPassword: (user?.passwordHash ?? null) !== null, providers: connected.map(({ provider }) => provider) };
}
