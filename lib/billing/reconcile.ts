import { asc, isNull } from "drizzle-orm";
import { customers } from "@/drizzle/schema";
import { database } from "../db/database";
import { mirrorCustomer } from "./mirror-customer";

export interface Reconciliation {
  readonly looked: number;
  /** Customers whose rows were not what the provider says, and are now. */
  readonly repaired: readonly string[];
  readonly failed: readonly string[];
}

/** Compares every customer with the provider and repairs what differs, for instance after events were lost. */
export async function reconcile(): Promise<Reconciliation> {
  const all = await database().select({ id: customers.id }).from(customers).where(isNull(customers.deletedAt)).orderBy(asc(customers.id));
  const [repaired, failed]: [string[], string[]] = [[], []];
  for (const { id } of all) {
    try {
      if ((await database().transaction((transaction) => mirrorCustomer(transaction, id))) === "changed") repaired.push(id);
    } catch {
      failed.push(id);
    }
  }
  return { looked: all.length, repaired, failed };
}
