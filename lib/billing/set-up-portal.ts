import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { env } from "../env";
import { PLAN_NAMES } from "./plans";
import { PRICES } from "./prices";

/** What our configuration is found again by; others of the same account are none of ours. */
const MARK = "portal";

/** The settings of the provider's portal that are ours, or undefined before the provider was set up. */
export async function findPortalConfiguration(stripe: Stripe): Promise<Stripe.BillingPortal.Configuration | undefined> {
  const { data } = await stripe.billingPortal.configurations.list({ active: true, limit: 100 });
  return data.find(({ metadata }) => metadata?.groundwork === MARK);
}

/**
 * The portal lets people change between our prices, cancel at the end of the period, and look after card and address.
 * What is right already stays.
 *
 * @returns a line for everything that was made
 */
export async function setUpPortal(stripe: Stripe): Promise<readonly string[]> {
  const settings = await portalSettings(stripe);
  // The provider answers with more than it was given; the digest says whether it was given the same.
  const metadata = { groundwork: MARK, settings: createHash("sha256").update(JSON.stringify(settings)).digest("hex") };
  const own = await findPortalConfiguration(stripe);
  if (own?.metadata?.settings === metadata.settings) return [];
  if (own === undefined) await stripe.billingPortal.configurations.create({ ...settings, metadata });
  else await stripe.billingPortal.configurations.update(own.id, { ...settings, metadata });
  return [own === undefined ? "the portal" : "the portal's settings anew"];
}

async function portalSettings(stripe: Stripe) {
  const { data } = await stripe.prices.list({ lookup_keys: PRICES.map(({ lookupKey }) => lookupKey), active: true, limit: 100 });
  const products = PLAN_NAMES.filter((name) => name !== "free").map((name) => ({
    product: `groundwork_${name}`,
    prices: data.filter(({ product }) => product === `groundwork_${name}`).map(({ id }) => id).sort(),
  }));
  const { APP_URL } = env();
  return {
    business_profile: { privacy_policy_url: `${APP_URL}/legal/privacy`, terms_of_service_url: `${APP_URL}/legal/terms` },
    default_return_url: `${APP_URL}/account/billing`,
    features: {
      customer_update: { enabled: true, allowed_updates: ["email", "address", "tax_id"] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: { enabled: true, mode: "at_period_end" },
      subscription_update: { enabled: true, default_allowed_updates: ["price"], proration_behavior: "always_invoice", products },
    },
  } satisfies Stripe.BillingPortal.ConfigurationCreateParams;
}
