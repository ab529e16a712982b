import { database } from "../db/database";
import { AppError } from "../errors";
import { findPlan } from "./find-plan";
import type { Plan } from "./plans";
import { requireChangeable } from "./require-changeable";

/** The plan of a workspace, for a page. */
export async function findPlanOf(workspaceId: string): Promise<Plan> {
  return findPlan(database(), workspaceId);
}

interface Covered {
  readonly projectId: string;
  readonly entities: number;
}

/** Why a project cannot be changed or built on the plan there is, or undefined when it can. */
export async function explainCover(workspaceId: string, { projectId, entities }: Covered): Promise<string | undefined> {
  try {
    await requireChangeable(database(), workspaceId, projectId);
  } catch (error) {
    if (error instanceof AppError && error.code === "payment_required") return error.message;
    throw error;
  }
  const { title, limits } = await findPlanOf(workspaceId);
  if (limits.entities === null || entities <= limits.entities) return undefined;
  return `${title} builds up to ${limits.entities} entities, and this project has ${entities}. It can be read and made smaller; to build it as it is takes a larger plan.`;
}
