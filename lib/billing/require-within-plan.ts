import { eq } from "drizzle-orm";
import { workspaces } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { notFound } from "../errors";
import { findPlan } from "./find-plan";
import { beyondLimit, withoutFeature } from "./payment-required";
import { isGatedStack, type FeatureName, type Plan } from "./plans";
import { countProjects, countSeats } from "./usage";

/** What is about to be made. */
export type Wish =
  | { readonly kind: "project" }
  | { readonly kind: "seat" }
  /** A genome with so many entities in place of one with `before`; taking some away is always allowed. */
  | { readonly kind: "entities"; readonly count: number; readonly before?: number }
  | { readonly kind: "stack"; readonly stack: string }
  | { readonly kind: "feature"; readonly feature: FeatureName };

/**
 * The one door to the limits. To be called in the transaction that makes the thing, before it is made and before a project
 * is locked: the workspace stays locked until the transaction ends, so that of two who come at once the second sees what
 * the first has made.
 *
 * @throws {AppError} payment_required with limit, usage and where to upgrade; not_found when the workspace is gone
 */
export async function requireWithinPlan(transaction: Executor, workspaceId: string, wish: Wish): Promise<void> {
  // Only what is counted over the whole workspace has to wait for others.
  if (wish.kind === "project" || wish.kind === "seat") await lockWorkspace(transaction, workspaceId);
  const plan = await findPlan(transaction, workspaceId);
  switch (wish.kind) {
    case "project":
      return atMost(plan, "projects", (await countProjects(transaction, workspaceId)) + 1);
    case "seat":
      return atMost(plan, "members", (await countSeats(transaction, workspaceId)) + 1);
    case "entities":
      return wish.before !== undefined && wish.count <= wish.before ? undefined : atMost(plan, "entities", wish.count);
    case "stack":
      return isGatedStack(wish.stack) ? requireFeature(plan, "stacks") : undefined;
    case "feature":
      return requireFeature(plan, wish.feature);
    default:
      throw new Error(`Unknown wish: ${JSON.stringify(wish satisfies never)}`);
  }
}

/** Makes everybody else who is about to count something of the workspace wait until the transaction ends. */
export async function lockWorkspace(transaction: Executor, workspaceId: string): Promise<void> {
  const [found] = await transaction.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.id, workspaceId)).for("no key update");
  if (found === undefined) throw notFound("workspace");
}

function atMost(plan: Plan, limit: keyof Plan["limits"], usage: number): void {
  const most = plan.limits[limit];
  if (most !== null && usage > most) throw beyondLimit({ plan, limit, most, usage });
}

function requireFeature(plan: Plan, feature: FeatureName): void {
  if (!plan.features[feature]) throw withoutFeature(plan, feature);
}
