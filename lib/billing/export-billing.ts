import { inArray } from "drizzle-orm";
import { charges, customers, invoices, subscriptions } from "@/drizzle/schema";
import { database } from "../db/database";

/** Everything that is kept about the payments of workspaces, as plain JSON. */
export async function exportBilling(workspaceIds: readonly string[]): Promise<object> {
  const db = database();
  const known = await db.select().from(customers).where(inArray(customers.workspaceId, [...workspaceIds]));
  const ids = known.map(({ id }) => id);
  const [subscribed, billed, charged] = await Promise.all([
    db.select().from(subscriptions).where(inArray(subscriptions.customerId, ids)),
    db.select().from(invoices).where(inArray(invoices.customerId, ids)),
    db.select().from(charges).where(inArray(charges.customerId, ids)),
  ]);
  return { customers: known, subscriptions: subscribed, invoices: billed, charges: charged };
}
