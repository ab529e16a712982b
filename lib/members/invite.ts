import { and, eq, sql } from "drizzle-orm";
import { invitations, memberships, users, workspaces } from "@/drizzle/schema";
import { emailAddress } from "../accounts/email-address";
import { lockWorkspace, requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { newId } from "../ids";
import { queueMail } from "../mail/queue-mail";
import { takePermit } from "../rate-limits/take-permit";
import { requireOwner, type Role } from "./find-role";
import { invitationLetter } from "./letters";

export interface Invite {
  readonly workspaceId: string;
  /** Who asks, and under which address the letter says so. */
  readonly userId: string;
  readonly by: string;
  readonly email: string;
  readonly role: Role;
}

/**
 * Asks somebody into a workspace by a letter. Who was asked before is asked anew, with the role given now.
 *
 * @returns the address the letter goes to
 * @throws {AppError} forbidden, invalid_input, conflict when they belong to it already, payment_required without a free
 * seat, too_many
 */
export async function invite({ workspaceId, userId, by, email: given, role }: Invite): Promise<string> {
  const email = emailAddress(given);
  await takePermit({ key: `invite:${workspaceId}`, most: 50, seconds: 86_400 });
  await database().transaction(async (transaction) => {
    await requireOwner(transaction, { userId, workspaceId });
    await lockWorkspace(transaction, workspaceId);
    const [member] = await transaction
      .select({ id: users.id })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.workspaceId, workspaceId), eq(users.email, email)));
    if (member !== undefined) throw new AppError("conflict", `${email} belongs to this workspace already.`);
    // The seat of an earlier invitation is free for the new one.
    await transaction.delete(invitations).where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.email, email)));
    await requireWithinPlan(transaction, workspaceId, { kind: "seat" });
    const expiresAt = sql`now() + interval '7 days'`;
    await transaction.insert(invitations).values({ id: newId(), workspaceId, email, role, expiresAt });
    const [workspace] = await transaction.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, workspaceId));
    await queueMail(transaction, invitationLetter(email, { by, workspace: workspace?.name ?? "" }));
  });
  return email;
}
