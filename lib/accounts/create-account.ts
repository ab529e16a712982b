import { memberships, users, workspaces } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { newId } from "../ids";

export interface NewAccount {
  readonly email: string;
  readonly name: string | null;
  readonly passwordHash: string | null;
  /** Whether a provider has vouched for the address. */
  readonly emailVerifiedAt: Date | null;
}

/** A user with a workspace of their own. @returns the user's id */
export async function createAccount(transaction: Executor, account: NewAccount): Promise<string> {
  const [userId, workspaceId] = [newId(), newId()];
  await transaction.insert(users).values({ id: userId, ...account });
  await transaction.insert(workspaces).values({ id: workspaceId, name: "My workspace" });
  await transaction.insert(memberships).values({ userId, workspaceId, role: "owner" });
  return userId;
}
