import { eq } from "drizzle-orm";
import { workspaces } from "@/drizzle/schema";
import { lockWorkspace } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { requireOwner, type Membership } from "./find-role";

/** The longest name of a workspace; it has to fit into the head of a page and the line of a letter. */
export const LONGEST_WORKSPACE_NAME = 60;

/**
 * Gives a workspace another name, which everybody in it sees.
 *
 * @returns the name as it is kept: on one line, without blanks around it
 * @throws {AppError} forbidden for who is no owner, invalid_input when there is no name or a too long one
 */
export async function renameWorkspace({ userId, workspaceId }: Membership, given: string): Promise<string> {
  const name = given.replace(/[\p{Cc}\s]+/gu, " ").trim();
  if (name === "") throw new AppError("invalid_input", "A workspace needs a name.");
  if (name.length > LONGEST_WORKSPACE_NAME) throw new AppError("invalid_input", `The name has ${name.length} characters; at most ${LONGEST_WORKSPACE_NAME} are kept.`);
  await database().transaction(async (transaction) => {
    await lockWorkspace(transaction, workspaceId);
    await requireOwner(transaction, { userId, workspaceId });
    await transaction.update(workspaces).set({ name }).where(eq(workspaces.id, workspaceId));
  });
  return name;
}
