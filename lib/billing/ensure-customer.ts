import { and, desc, eq, isNull } from "drizzle-orm";
import { customers } from "@/drizzle/schema";
import { database } from "../db/database";
import { requireProvider } from "./stripe";

/** The customer a workspace is at the provider; made when there is none. Two who ask at once get the same. */
export async function ensureCustomer(workspaceId: string, email: string): Promise<string> {
  const known = await findCustomer(workspaceId);
  if (known !== undefined) return known;
  const [former] = await database().select({ id: customers.id }).from(customers).where(eq(customers.workspaceId, workspaceId)).orderBy(desc(customers.createdAt)).limit(1);
  const { id } = await requireProvider().stripe.customers.create(
    { email, metadata: { workspaceId } },
    { idempotencyKey: `customer-${workspaceId}-${former?.id ?? "first"}-${email}` },
  );
  await database().insert(customers).values({ id, workspaceId }).onConflictDoNothing();
  return (await findCustomer(workspaceId)) ?? id;
}

/** The customer a workspace is, or undefined when it never came to paying. */
export async function findCustomer(workspaceId: string): Promise<string | undefined> {
  const [found] = await database()
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), isNull(customers.deletedAt)));
  return found?.id;
}
