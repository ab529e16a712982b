import type { Executor } from "../db/database";
import { requireChangeable } from "./require-changeable";
import { requireWithinPlan } from "./require-within-plan";

interface BuildWish {
  readonly projectId: string;
  readonly stack: string;
  /** How many entities the genome to build has. */
  readonly entities: number;
}

/**
 * Refuses a build that the workspace's plan does not cover. A description may be read whatever it holds; building is where
 * the number of its entities counts.
 *
 * @throws {AppError} payment_required
 */
export async function requireBuildable(transaction: Executor, workspaceId: string, { projectId, stack, entities }: BuildWish): Promise<void> {
  await requireChangeable(transaction, workspaceId, projectId);
  await requireWithinPlan(transaction, workspaceId, { kind: "entities", count: entities });
  await requireWithinPlan(transaction, workspaceId, { kind: "stack", stack });
}
