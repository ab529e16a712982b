/**
 * Makes products, prices, the portal and the webhook of a Stripe account what the product needs; can be run again at any
 * time: `npx tsx scripts/setup-stripe.ts`, with the product's environment.
 */
import { setUpPortal } from "@/lib/billing/set-up-portal";
import { setUpWebhook } from "@/lib/billing/set-up-webhook";
import { requireProvider } from "@/lib/billing/stripe";
import { syncPrices } from "@/lib/billing/sync-prices";

const { stripe } = requireProvider();
const prices = await syncPrices(stripe);
const portal = await setUpPortal(stripe);
const { made, secret } = await setUpWebhook(stripe);
for (const line of [...prices, ...portal, ...made]) console.log(`made ${line}`);
// Shown by Stripe this once; whoever runs this has to write it down.
if (secret !== undefined) console.log(`Set STRIPE_WEBHOOK_SECRET to ${secret}`);
console.log("Products, prices, portal and webhook are as they should be.");
