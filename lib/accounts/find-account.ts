import { and, eq, isNotNull, sql, type InferSelectModel } from "drizzle-orm";
import { users } from "@/drizzle/schema";
import type { Executor } from "../db/database";

export type AccountRow = InferSelectModel<typeof users> & { readonly email: string };

/** The account with this address. A visitor without an address is none. */
export async function findAccountByAddress(executor: Executor, email: string): Promise<AccountRow | undefined> {
  const [found] = await executor.select().from(users).where(eq(users.email, email));
  return found as AccountRow | undefined;
}

/** Makes others that are about to use the same address wait until the transaction ends: of two sign-ups one is first. */
export async function lockAddress(transaction: Executor, email: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`);
}

/** The account of this user, locked until the transaction ends. */
export async function lockAccount(transaction: Executor, userId: string): Promise<AccountRow | undefined> {
  const [found] = await transaction
    .select()
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.email)))
    .for("update");
  return found as AccountRow | undefined;
}
