import { and, eq, gt, sql } from "drizzle-orm";
import { invitations, memberships, workspaceChoices } from "@/drizzle/schema";
import { lockWorkspace, requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { hashOfSecret } from "./invite";

interface Acceptance {
  readonly userId: string;
  readonly email: string;
  readonly secret: string;
}

/**
 * Takes the seat that was offered, and lets the person work in that workspace from now on.
 *
 * @throws {AppError} invalid_input when the link does not work, forbidden for another address than the invited one,
 * payment_required when the plan has become too small meanwhile
 */
export async function acceptInvitation({ userId, email, secret }: Acceptance): Promise<void> {
  await database().transaction(async (transaction) => {
    const fits = and(eq(invitations.secretHash, hashOfSecret(secret)), gt(invitations.expiresAt, sql`now()`));
    const [offered] = await transaction.select().from(invitations).where(fits);
    if (offered === undefined) throw new AppError("invalid_input", "This invitation was used already, was taken back, or is too old. Ask for a new one.");
    if (offered.email !== email) throw new AppError("forbidden", `This invitation is for ${offered.email}, and you are signed in as ${email}.`);
    await lockWorkspace(transaction, offered.workspaceId);
    const [taken] = await transaction.delete(invitations).where(fits).returning();
    if (taken === undefined) throw new AppError("invalid_input", "This invitation was used already.");
    await requireWithinPlan(transaction, taken.workspaceId, { kind: "seat" });
    const { workspaceId, role } = taken;
    await transaction.insert(memberships).values({ userId, workspaceId, role }).onConflictDoNothing();
    await transaction.insert(workspaceChoices).values({ userId, workspaceId }).onConflictDoUpdate({ target: workspaceChoices.userId, set: { workspaceId } });
  });
}
