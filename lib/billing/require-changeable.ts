import { and, asc, eq, isNull } from "drizzle-orm";
import { projects } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { findPlan } from "./find-plan";
import { readOnly } from "./payment-required";
import { countMembers } from "./usage";

/**
 * Refuses a change to a project that its workspace's plan no longer covers. Of too many projects the first ones stay
 * changeable; of too many members nobody changes anything until the owner has taken some out.
 *
 * @throws {AppError} payment_required
 */
export async function requireChangeable(executor: Executor, workspaceId: string, projectId: string): Promise<void> {
  const plan = await findPlan(executor, workspaceId);
  const { projects: most, members } = plan.limits;
  if (members !== null && (await countMembers(executor, workspaceId)) > members) {
    throw readOnly(plan, `The ${plan.title} plan has ${members === 1 ? "one member" : `${members} members`}, and this workspace has more, so it is read-only.`);
  }
  if (most === null) return;
  const changeable = await executor
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)))
    .orderBy(asc(projects.createdAt), asc(projects.id))
    .limit(most);
  if (!changeable.some(({ id }) => id === projectId)) {
    throw readOnly(plan, `The ${plan.title} plan has ${most} projects, and this one came later, so it is read-only.`);
  }
}
