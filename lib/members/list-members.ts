import { and, asc, eq, gt, sql } from "drizzle-orm";
import { invitations, memberships, users } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Role } from "./find-role";

export interface Member {
  readonly userId: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly since: Date;
}

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** Who belongs to a workspace, and who was asked and has not come yet. */
export async function listMembers(workspaceId: string): Promise<{ readonly members: readonly Member[]; readonly invitations: readonly Invitation[] }> {
  const [members, invited] = await Promise.all([
    database()
      .select({ userId: users.id, email: users.email, name: users.name, role: memberships.role, since: memberships.createdAt })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.workspaceId, workspaceId))
      .orderBy(asc(memberships.createdAt), asc(users.id)),
    database()
      .select({ id: invitations.id, email: invitations.email, role: invitations.role, expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, sql`now()`)))
      .orderBy(asc(invitations.createdAt), asc(invitations.id)),
  ]);
  return { members, invitations: invited };
}
