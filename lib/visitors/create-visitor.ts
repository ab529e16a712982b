import { memberships, users, workspaces } from "@/drizzle/schema";
import { database } from "../db/database";
import { newId } from "../ids";

export interface Visitor {
  readonly userId: string;
  readonly workspaceId: string;
}

/** Gives someone without an account a user and a workspace of their own. */
export async function createVisitor(): Promise<Visitor> {
  const visitor = { userId: newId(), workspaceId: newId() };
  await database().transaction(async (transaction) => {
    await transaction.insert(users).values({ id: visitor.userId });
    await transaction.insert(workspaces).values({ id: visitor.workspaceId, name: "My workspace" });
    await transaction.insert(memberships).values({ ...visitor, role: "owner" });
  });
  return visitor;
}
