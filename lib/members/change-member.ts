import { and, count, eq } from "drizzle-orm";
import { apiTokens, invitations, memberships, workspaceChoices } from "@/drizzle/schema";
import { lockWorkspace } from "../billing/require-within-plan";
import { database, type Executor } from "../db/database";
import { AppError, notFound } from "../errors";
import { isId } from "../ids";
import { findRole, requireOwner, type Membership, type Role } from "./find-role";

interface Change extends Membership {
  /** Who is changed; `userId` is who asks. */
  readonly memberId: string;
}

/** @throws {AppError} forbidden, not_found, conflict when nobody would be an owner any more */
export async function changeRole({ userId, workspaceId, memberId, role }: Change & { readonly role: Role }): Promise<void> {
  if (!isId(memberId)) throw notFound("member");
  await database().transaction(async (transaction) => {
    await lockWorkspace(transaction, workspaceId);
    await requireOwner(transaction, { userId, workspaceId });
    if (role !== "owner") await requireOtherOwner(transaction, workspaceId, memberId);
    const changed = await transaction.update(memberships).set({ role }).where(isMember(workspaceId, memberId)).returning();
    if (changed.length === 0) throw notFound("member");
  });
}

/**
 * Takes somebody out of a workspace, or lets them leave it. Their tokens for it stop working; what they made stays.
 *
 * @throws {AppError} forbidden, not_found, conflict when nobody would be an owner any more
 */
export async function removeMember({ userId, workspaceId, memberId }: Change): Promise<void> {
  if (!isId(memberId)) throw notFound("member");
  await database().transaction(async (transaction) => {
    await lockWorkspace(transaction, workspaceId);
    if (memberId !== userId) await requireOwner(transaction, { userId, workspaceId });
    await requireOtherOwner(transaction, workspaceId, memberId);
    const removed = await transaction.delete(memberships).where(isMember(workspaceId, memberId)).returning();
    if (removed.length === 0) throw notFound("member");
    await transaction.delete(apiTokens).where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.userId, memberId)));
    await transaction.delete(workspaceChoices).where(and(eq(workspaceChoices.workspaceId, workspaceId), eq(workspaceChoices.userId, memberId)));
  });
}

/** Takes an invitation back; its seat is free. @throws {AppError} forbidden, not_found */
export async function withdrawInvitation({ userId, workspaceId }: Membership, invitationId: string): Promise<void> {
  if (!isId(invitationId)) throw notFound("invitation");
  await requireOwner(database(), { userId, workspaceId });
  const gone = await database().delete(invitations).where(and(eq(invitations.id, invitationId), eq(invitations.workspaceId, workspaceId))).returning();
  if (gone.length === 0) throw notFound("invitation");
}

function isMember(workspaceId: string, memberId: string) {
  return and(eq(memberships.workspaceId, workspaceId), eq(memberships.userId, memberId));
}

async function requireOtherOwner(transaction: Executor, workspaceId: string, memberId: string): Promise<void> {
  if ((await findRole(transaction, { userId: memberId, workspaceId })) !== "owner") return;
  const [owners] = await transaction
    .select({ found: count() })
    .from(memberships)
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.role, "owner")));
  if ((owners?.found ?? 0) < 2) throw new AppError("conflict", "A workspace needs an owner. Make somebody else one first.");
}
