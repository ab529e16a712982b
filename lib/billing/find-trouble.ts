import { and, eq } from "drizzle-orm";
import { customers, subscriptions } from "@/drizzle/schema";
import { database } from "../db/database";

/** Whether a payment of the workspace was refused and is being tried again. */
export async function hasFailedPayment(workspaceId: string): Promise<boolean> {
  const found = await database()
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .innerJoin(customers, eq(customers.id, subscriptions.customerId))
    .where(and(eq(customers.workspaceId, workspaceId), eq(subscriptions.status, "past_due")))
    .limit(1);
  return found.length > 0;
}
