import { and, eq, gt, sql } from "drizzle-orm";
import { invitations, memberships, workspaceChoices } from "@/drizzle/schema";
import { lockWorkspace, requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { isId } from "../ids";

interface Acceptance {
  readonly userId: string;
  /** The confirmed address of the account: the invitation is for whoever reads its mails, by whatever way they came. */
  readonly email: string;
  readonly invitationId: string;
}

/**
 * Takes the seat that was offered, and lets the person work in that workspace from now on.
 *
 * @throws {AppError} not_found when no such invitation waits for this address, payment_required when the plan has become
 * too small meanwhile
 */
export async function acceptInvitation({ userId, email, invitationId }: Acceptance): Promise<void> {
  if (!isId(invitationId)) throw gone(email);
  await database().transaction(async (transaction) => {
    const fits = and(eq(invitations.id, invitationId), eq(invitations.email, email), gt(invitations.expiresAt, sql`now()`));
    const [offered] = await transaction.select({ workspaceId: invitations.workspaceId }).from(invitations).where(fits);
    if (offered === undefined) throw gone(email);
    await lockWorkspace(transaction, offered.workspaceId);
    const [taken] = await transaction.delete(invitations).where(fits).returning();
    if (taken === undefined) throw gone(email);
    await requireWithinPlan(transaction, taken.workspaceId, { kind: "seat" });
    const { workspaceId, role } = taken;
    await transaction.insert(memberships).values({ userId, workspaceId, role }).onConflictDoNothing();
    await transaction.insert(workspaceChoices).values({ userId, workspaceId }).onConflictDoUpdate({ target: workspaceChoices.userId, set: { workspaceId } });
  });
}

function gone(email: string): AppError {
  return new AppError("not_found", `No such invitation waits for ${email}: it was used already, was taken back, or is too old. Ask for a new one.`);
}
