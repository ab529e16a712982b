import { asc, eq, inArray } from "drizzle-orm";
import { customerRemovals, customers } from "@/drizzle/schema";
import { database, type Executor } from "../db/database";
import { logger } from "../logger";
import { paymentProvider } from "./stripe";

const MOST_AT_ONCE = 50;

/** Remembers the customers of workspaces that are about to be deleted, in the transaction that deletes them. */
export async function doomCustomers(transaction: Executor, workspaceIds: readonly string[]): Promise<void> {
  const doomed = await transaction.select({ customerId: customers.id }).from(customers).where(inArray(customers.workspaceId, [...workspaceIds]));
  if (doomed.length > 0) await transaction.insert(customerRemovals).values(doomed).onConflictDoNothing();
}

/** Deletes doomed customers at the provider, which ends their subscriptions. Safe to run in several workers at once. */
export async function removeDoomedCustomers(): Promise<void> {
  const provider = paymentProvider();
  if (provider === undefined) return;
  const doomed = await database().select().from(customerRemovals).orderBy(asc(customerRemovals.createdAt)).limit(MOST_AT_ONCE);
  for (const { customerId } of doomed) {
    try {
      await provider.stripe.customers.del(customerId);
    } catch (error) {
      if ((error as { code?: string }).code !== "resource_missing") {
        logger.warn({ customerId, err: error }, "A customer of a deleted workspace could not be removed yet.");
        continue;
      }
    }
    await database().delete(customerRemovals).where(eq(customerRemovals.customerId, customerId));
  }
}
