import { and, asc, eq, gt, sql } from "drizzle-orm";
import { invitations, workspaces } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Role } from "./find-role";

export interface OwnInvitation {
  readonly id: string;
  readonly workspaceName: string;
  readonly role: Role;
}

/** The invitations that wait for an address. Whoever is signed in has shown that they read the mails of theirs. */
export async function listOwnInvitations(email: string): Promise<readonly OwnInvitation[]> {
  return database()
    .select({ id: invitations.id, workspaceName: workspaces.name, role: invitations.role })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .where(and(eq(invitations.email, email), gt(invitations.expiresAt, sql`now()`)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}
