/**
 * Makes products, prices, the portal and the webhook of a Stripe account what the product needs; can be run again at any
 * time: `npx tsx scripts/setup-stripe.ts`, with the product's environment.
 */
import { PLAN_NAMES } from "@/lib/billing/plans";
import { PRICES } from "@/lib/billing/prices";
import { requireProvider } from "@/lib/billing/stripe";
import { syncPrices } from "@/lib/billing/sync-prices";
import { EVENT_TYPES } from "@/lib/billing/webhook-events";
import { env } from "@/lib/env";
import type Stripe from "stripe";

const MARK = { groundwork: "portal" };
const { stripe, local } = requireProvider();
for (const line of await syncPrices(stripe)) console.log(`made ${line}`);
if (!local) {
  await setUpPortal();
  await setUpWebhook();
}
console.log("Products, prices, portal and webhook are as they should be.");

/** The portal lets people change between our prices, cancel at the end of the period, and look after card and address. */
async function setUpPortal(): Promise<void> {
  const { data } = await stripe.prices.list({ lookup_keys: PRICES.map(({ lookupKey }) => lookupKey), active: true, limit: 100 });
  const products = PLAN_NAMES.filter((name) => name !== "free").map((name) => ({
    product: `groundwork_${name}`,
    prices: data.filter(({ product }) => product === `groundwork_${name}`).map(({ id }) => id),
  }));
  const settings = {
    business_profile: { privacy_policy_url: `${env().APP_URL}/docs`, terms_of_service_url: `${env().APP_URL}/docs` },
    default_return_url: `${env().APP_URL}/account/billing`,
    metadata: MARK,
    features: {
      customer_update: { enabled: true, allowed_updates: ["email", "address", "tax_id"] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: { enabled: true, mode: "at_period_end" },
      subscription_update: { enabled: true, default_allowed_updates: ["price"], proration_behavior: "always_invoice", products },
    },
  } satisfies Stripe.BillingPortal.ConfigurationCreateParams;
  const { data: known } = await stripe.billingPortal.configurations.list({ active: true, limit: 100 });
  const own = known.find(({ metadata, is_default: isDefault }) => metadata?.groundwork === MARK.groundwork || isDefault);
  if (own === undefined) await stripe.billingPortal.configurations.create(settings);
  else await stripe.billingPortal.configurations.update(own.id, settings);
}

async function setUpWebhook(): Promise<void> {
  const url = `${env().APP_URL}/api/webhooks/stripe`;
  const events = [...EVENT_TYPES] as Stripe.WebhookEndpointCreateParams.EnabledEvent[];
  const { data } = await stripe.webhookEndpoints.list({ limit: 100 });
  const known = data.find((endpoint) => endpoint.url === url);
  if (known !== undefined) {
    await stripe.webhookEndpoints.update(known.id, { enabled_events: events });
    return;
  }
  const { secret } = await stripe.webhookEndpoints.create({ url, enabled_events: events, api_version: stripe.getApiField("version") as Stripe.WebhookEndpointCreateParams.ApiVersion });
  // Shown by Stripe this once; whoever runs this has to write it down.
  console.log(`Set STRIPE_WEBHOOK_SECRET to ${secret}`);
}
