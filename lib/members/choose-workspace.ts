import { asc, eq } from "drizzle-orm";
import { memberships, workspaceChoices, workspaces } from "@/drizzle/schema";
import { database } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";
import { findRole, type Membership, type Role } from "./find-role";

export interface OwnWorkspace {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The workspaces somebody belongs to, the one they have been in longest first. */
export async function listWorkspaces(userId: string): Promise<readonly OwnWorkspace[]> {
  return database()
    .select({ id: workspaces.id, name: workspaces.name, role: memberships.role })
    .from(memberships)
    .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(memberships.createdAt), asc(workspaces.id));
}

/** Lets somebody work in another of their workspaces, in every browser. @throws {AppError} not_found */
export async function chooseWorkspace({ userId, workspaceId }: Membership): Promise<void> {
  if (!isId(workspaceId) || (await findRole(database(), { userId, workspaceId })) === undefined) throw notFound("workspace");
  await database().insert(workspaceChoices).values({ userId, workspaceId }).onConflictDoUpdate({ target: workspaceChoices.userId, set: { workspaceId } });
}

/** What somebody may do in the workspace they work in. */
export async function findMyRole(membership: Membership): Promise<Role | undefined> {
  return findRole(database(), membership);
}
