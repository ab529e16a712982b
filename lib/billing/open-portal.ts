import type Stripe from "stripe";
import { database } from "../db/database";
import { env } from "../env";
import { AppError } from "../errors";
import { requireOwner, type Membership } from "../members/find-role";
import { findCustomer } from "./ensure-customer";
import { findPortalConfiguration } from "./set-up-portal";
import { requireProvider } from "./stripe";

interface PlanChange {
  readonly customer: string;
  readonly subscription: Stripe.Subscription;
  /** The provider's id of the price to change to. */
  readonly price: string;
}

/**
 * Where cards, addresses, invoices and the end of a subscription are looked after: at the provider.
 *
 * @throws {AppError} forbidden, not_found when the workspace has never paid, unavailable
 */
export async function openPortal({ userId, workspaceId }: Membership): Promise<string> {
  await requireOwner(database(), { userId, workspaceId });
  const customer = await findCustomer(workspaceId);
  if (customer === undefined) throw new AppError("not_found", "This workspace has no subscription to look after.");
  return openSession({ customer, return_url: returnTo() });
}

/** The provider's page that shows what a change of plan costs today, and asks for a yes. */
export async function openPlanChange({ customer, subscription, price }: PlanChange): Promise<string> {
  const [item] = subscription.items.data;
  if (item === undefined) throw new Error("The subscription is for nothing.");
  return openSession({
    customer,
    return_url: returnTo(),
    // To the price that is paid already there is nothing to confirm.
    ...(item.price.id !== price && {
      flow_data: {
        type: "subscription_update_confirm",
        after_completion: { type: "redirect", redirect: { return_url: returnTo() } },
        subscription_update_confirm: { subscription: subscription.id, items: [{ id: item.id, price, quantity: 1 }] },
      },
    }),
  });
}

/** With our own settings: those of the account know nothing of our prices. */
async function openSession(session: Stripe.BillingPortal.SessionCreateParams): Promise<string> {
  const { stripe } = requireProvider();
  const settings = await findPortalConfiguration(stripe);
  const { url } = await stripe.billingPortal.sessions.create({ ...session, ...(settings !== undefined && { configuration: settings.id }) });
  return url;
}

function returnTo(): string {
  return `${env().APP_URL}/account/billing/returned?from=portal`;
}
