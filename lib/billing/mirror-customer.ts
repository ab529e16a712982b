import { and, eq, isNull, notInArray, sql } from "drizzle-orm";
import { charges, customers, invoices, subscriptions } from "@/drizzle/schema";
import { database, type Executor } from "../db/database";
import { announceChanges } from "./announce-changes";
import { readCustomer, type CustomerReading } from "./read-stripe";
import { requireProvider } from "./stripe";

/** `unknown`: none of our customers, so nothing was done. `changed`: something here was not as the provider says. */
export type MirrorOutcome = "unknown" | "unchanged" | "changed";

/**
 * Makes our rows of a customer what the provider says at this moment, and writes to the owners about what is new. Because
 * nothing but the provider's present answer counts, neither order nor number of the calls matters.
 */
export async function mirrorCustomer(transaction: Executor, customerId: string): Promise<MirrorOutcome> {
  // The lock comes before the reading: of two at once the second reads what is at least as new.
  const [customer] = await transaction.select().from(customers).where(eq(customers.id, customerId)).for("update");
  if (customer === undefined) return "unknown";
  const before = await mirrored(transaction, customerId);
  const reading = await readCustomer(requireProvider().stripe, customerId);
  const now = reading ?? { ...before, subscriptions: before.subscriptions.map((subscription) => ({ ...subscription, status: "canceled" })) };
  if (reading === undefined) await transaction.update(customers).set({ deletedAt: sql`now()` }).where(and(eq(customers.id, customerId), isNull(customers.deletedAt)));
  if (JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(now))) return "unchanged";
  await write(transaction, customerId, now);
  await announceChanges(transaction, { workspaceId: customer.workspaceId, before, now });
  return "changed";
}

/** The same for whichever customer a workspace is, for when its owner comes back from the provider. */
export async function mirrorWorkspace(workspaceId: string): Promise<void> {
  await database().transaction(async (transaction) => {
    const known = await transaction.select({ id: customers.id }).from(customers).where(and(eq(customers.workspaceId, workspaceId), isNull(customers.deletedAt)));
    for (const { id } of known) await mirrorCustomer(transaction, id);
  });
}

async function mirrored(transaction: Executor, customerId: string): Promise<CustomerReading> {
  const without = <Row extends { customerId: string }>(rows: readonly Row[]) => rows.map(({ customerId: _, ...row }) => row);
  return {
    subscriptions: without(await transaction.select().from(subscriptions).where(eq(subscriptions.customerId, customerId))),
    invoices: without(await transaction.select().from(invoices).where(eq(invoices.customerId, customerId))),
    charges: without(await transaction.select().from(charges).where(eq(charges.customerId, customerId))),
  };
}

async function write(transaction: Executor, customerId: string, reading: CustomerReading): Promise<void> {
  for (const row of reading.subscriptions) {
    await transaction.insert(subscriptions).values({ ...row, customerId }).onConflictDoUpdate({ target: subscriptions.id, set: row });
  }
  for (const row of reading.invoices) {
    await transaction.insert(invoices).values({ ...row, customerId }).onConflictDoUpdate({ target: invoices.id, set: row });
  }
  for (const row of reading.charges) {
    await transaction.insert(charges).values({ ...row, customerId }).onConflictDoUpdate({ target: charges.id, set: row });
  }
  const kept = reading.subscriptions.map(({ id }) => id);
  await transaction.delete(subscriptions).where(and(eq(subscriptions.customerId, customerId), notInArray(subscriptions.id, kept)));
}

/** Rows and their columns in one order, so that two readings can be compared. */
function inOrder(reading: CustomerReading): unknown {
  const ordered = (rows: readonly { readonly id: string }[]) =>
    [...rows].sort((left, right) => (left.id < right.id ? -1 : 1)).map((row) => Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1)));
  return [ordered(reading.subscriptions), ordered(reading.invoices), ordered(reading.charges)];
}
