import { and, eq, inArray } from "drizzle-orm";
import { customers, subscriptions } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { PLAN_NAMES, PLANS, type Plan } from "./plans";
import { priceOf } from "./prices";

/** States of a subscription in which its plan holds. While the provider tries a failed payment again, it still does. */
export const HOLDING = ["trialing", "active", "past_due"] as const;

/** The plan of a workspace: what the provider says is paid for, and Free without that. Of several the highest holds. */
export async function findPlan(executor: Executor, workspaceId: string): Promise<Plan> {
  const paid = await executor
    .select({ lookupKey: subscriptions.lookupKey })
    .from(subscriptions)
    .innerJoin(customers, eq(customers.id, subscriptions.customerId))
    .where(and(eq(customers.workspaceId, workspaceId), inArray(subscriptions.status, [...HOLDING])));
  const names = paid.map(({ lookupKey }) => priceOf(lookupKey).plan.name);
  return PLANS[PLAN_NAMES.findLast((name) => names.includes(name)) ?? "free"];
}
