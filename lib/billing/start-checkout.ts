import type Stripe from "stripe";
import { database } from "../db/database";
import { env } from "../env";
import { AppError } from "../errors";
import { requireOwner } from "../members/find-role";
import { takePermit } from "../rate-limits/take-permit";
import { ensureCustomer } from "./ensure-customer";
import { HOLDING } from "./find-plan";
import { openPlanChange } from "./open-portal";
import { priceFor, type Interval, type PaidPlanName } from "./prices";
import { requireProvider } from "./stripe";

export interface Purchase {
  readonly workspaceId: string;
  readonly userId: string;
  /** Where the provider sends what it has to say to the payer. */
  readonly email: string;
  readonly plan: PaidPlanName;
  readonly interval: Interval;
}

const PERMITS = { most: 20, seconds: 3_600 };

/**
 * Begins the purchase of a plan. Who pays for one already is led to its change instead, so nobody pays twice.
 *
 * @returns the provider's page to go to
 * @throws {AppError} unavailable when this installation takes no payments, forbidden for who is no owner, too_many
 */
export async function startCheckout({ workspaceId, userId, email, plan, interval }: Purchase): Promise<string> {
  const { stripe } = requireProvider();
  await requireOwner(database(), { userId, workspaceId });
  await takePermit({ key: `checkout:${workspaceId}`, ...PERMITS });
  const customer = await ensureCustomer(workspaceId, email);
  const price = await priceId(stripe, priceFor(plan, interval).lookupKey);
  const { data: subscribed } = await stripe.subscriptions.list({ customer, limit: 20 });
  const current = subscribed.find(({ status }) => HOLDING.some((state) => state === status));
  if (current !== undefined) return openPlanChange({ customer, subscription: current, price });
  // A checkout that is open in another tab must not become a second subscription.
  const { data: open } = await stripe.checkout.sessions.list({ customer, status: "open", limit: 20 });
  await Promise.all(open.map(({ id }) => stripe.checkout.sessions.expire(id)));
  const session = await stripe.checkout.sessions.create({
    mode: "subscription",
    customer,
    line_items: [{ price, quantity: 1 }],
    client_reference_id: workspaceId,
    subscription_data: { metadata: { workspaceId } },
    automatic_tax: { enabled: true },
    tax_id_collection: { enabled: true },
    billing_address_collection: "required",
    customer_update: { address: "auto", name: "auto" },
    success_url: `${env().APP_URL}/account/billing/returned?from=checkout`,
    cancel_url: `${env().APP_URL}/pricing`,
  });
  if (session.url === null) throw new Error("The checkout has no address.");
  return session.url;
}

async function priceId(stripe: Stripe, lookupKey: string): Promise<string> {
  const { data } = await stripe.prices.list({ lookup_keys: [lookupKey], active: true, limit: 1 });
  if (data[0] === undefined) throw new AppError("unavailable", "This plan cannot be bought yet: its prices have not been set up.");
  return data[0].id;
}
