import Stripe from "stripe";
import type { charges, invoices, subscriptions } from "@/drizzle/schema";
import { PRICES } from "./prices";

type Row<Table extends { $inferInsert: unknown }> = Omit<Table["$inferInsert"], "customerId">;

/** What the provider says about a customer right now. */
export interface CustomerReading {
  readonly subscriptions: readonly Row<typeof subscriptions>[];
  readonly invoices: readonly Row<typeof invoices>[];
  readonly charges: readonly Row<typeof charges>[];
}

/** More than anybody has; a page of the provider's lists. */
const MOST = 100;

/** Reads everything of a customer, or undefined when the provider does not know them (any more). */
export async function readCustomer(stripe: Stripe, customer: string): Promise<CustomerReading | undefined> {
  if (!(await exists(stripe, customer))) return undefined;
  const [subscribed, billed, charged] = await Promise.all([
    stripe.subscriptions.list({ customer, status: "all", limit: MOST }),
    stripe.invoices.list({ customer, limit: MOST }),
    stripe.charges.list({ customer, limit: MOST }),
  ]);
  return {
    subscriptions: subscribed.data.flatMap((subscription) => readSubscription(subscription) ?? []),
    invoices: billed.data.filter(({ status }) => status !== "draft").map(readInvoice),
    charges: charged.data.filter(({ status }) => status === "succeeded").map(readCharge),
  };
}

async function exists(stripe: Stripe, customer: string): Promise<boolean> {
  try {
    return !((await stripe.customers.retrieve(customer)) as { deleted?: boolean }).deleted;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing") return false;
    throw error;
  }
}

/** Subscriptions to other things that the same account sells are left out. */
function readSubscription(subscription: Stripe.Subscription): CustomerReading["subscriptions"][number] | undefined {
  for (const { price, current_period_end: periodEnd } of subscription.items.data) {
    const lookupKey = ownKey(price);
    if (lookupKey === undefined) continue;
    const endsAt = subscription.cancel_at ?? (subscription.cancel_at_period_end ? periodEnd : null);
    return {
      id: subscription.id,
      status: subscription.status,
      lookupKey,
      amount: price.unit_amount ?? 0,
      currency: price.currency,
      periodEndsAt: timeOf(periodEnd),
      endsAt: endsAt === null ? null : timeOf(endsAt),
      createdAt: timeOf(subscription.created),
    };
  }
  return undefined;
}

/** A lookup key moves on to a new price when the amount changes; what was bought before keeps its name in the metadata. */
function ownKey({ metadata, lookup_key: lookupKey }: Stripe.Price): string | undefined {
  return PRICES.find((price) => price.lookupKey === (metadata.groundwork_price ?? lookupKey))?.lookupKey;
}

function readInvoice(invoice: Stripe.Invoice): CustomerReading["invoices"][number] {
  return {
    id: invoice.id,
    number: invoice.number,
    status: invoice.status ?? "draft",
    total: invoice.total,
    amountPaid: invoice.amount_paid,
    amountDue: invoice.amount_due,
    currency: invoice.currency,
    attempts: invoice.attempt_count,
    nextAttemptAt: invoice.next_payment_attempt === null ? null : timeOf(invoice.next_payment_attempt),
    page: invoice.hosted_invoice_url ?? null,
    pdf: invoice.invoice_pdf ?? null,
    createdAt: timeOf(invoice.created),
  };
}

function readCharge({ id, amount, amount_refunded: amountRefunded, currency, disputed, created }: Stripe.Charge): CustomerReading["charges"][number] {
  return { id, amount, amountRefunded, currency, disputed, createdAt: timeOf(created) };
}

function timeOf(seconds: number): Date {
  return new Date(seconds * 1000);
}
