import { and, asc, eq, isNotNull } from "drizzle-orm";
import { memberships, users } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { queueMail, type Letter } from "../mail/queue-mail";
import { HOLDING } from "./find-plan";
import { cancelledLetter, endedLetter, paymentFailedLetter, receiptLetter } from "./letters";
import type { CustomerReading } from "./read-stripe";

interface Changes {
  readonly workspaceId: string;
  readonly before: CustomerReading;
  readonly now: CustomerReading;
}

type MakeLetter = (recipient: string) => Letter;

/**
 * Writes to the owners of a workspace about payments and about the end of a subscription. What is compared are states, so
 * an event that comes twice, late or not at all changes nothing in what is written.
 */
export async function announceChanges(transaction: Executor, { workspaceId, before, now }: Changes): Promise<void> {
  const letters = [
    ...now.invoices.flatMap((invoice) => aboutInvoice(before.invoices.find(({ id }) => id === invoice.id), invoice)),
    ...now.subscriptions.flatMap((subscription) => aboutSubscription(before.subscriptions.find(({ id }) => id === subscription.id), subscription)),
  ];
  if (letters.length === 0) return;
  for (const recipient of await ownersOf(transaction, workspaceId)) {
    for (const letter of letters) await queueMail(transaction, letter(recipient));
  }
}

type Invoice = CustomerReading["invoices"][number];
type Subscription = CustomerReading["subscriptions"][number];

function aboutInvoice(before: Invoice | undefined, now: Invoice): readonly MakeLetter[] {
  if (now.status === "paid" && before?.status !== "paid" && now.amountPaid > 0) return [(recipient) => receiptLetter(recipient, now)];
  if (now.status === "open" && now.attempts > (before?.attempts ?? 0)) return [(recipient) => paymentFailedLetter(recipient, now)];
  return [];
}

function aboutSubscription(before: Subscription | undefined, now: Subscription): readonly MakeLetter[] {
  const holds = isHolding(now.status);
  const held = before !== undefined && isHolding(before.status);
  const endsAt = now.endsAt ?? null;
  if (holds && endsAt !== null && (before?.endsAt ?? null) === null) return [(recipient) => cancelledLetter(recipient, { ...now, endsAt })];
  return held && !holds ? [(recipient) => endedLetter(recipient, now)] : [];
}

function isHolding(status: string): boolean {
  return HOLDING.some((state) => state === status);
}

async function ownersOf(transaction: Executor, workspaceId: string): Promise<readonly string[]> {
  const owners = await transaction
    .select({ email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.role, "owner"), isNotNull(users.email)))
    .orderBy(asc(users.email));
  return owners.flatMap(({ email }) => email ?? []);
}
