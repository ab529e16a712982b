import type Stripe from "stripe";
import { CURRENCY, type Plan } from "./plans";
import { PRICES, type Price } from "./prices";

/**
 * Makes the provider's products and prices those of the table of plans; what is right already stays. A price cannot change
 * its amount: another one takes over its lookup key, and who bought the former keeps it.
 *
 * @returns a line for everything that was made
 */
export async function syncPrices(stripe: Stripe): Promise<readonly string[]> {
  const made: string[] = [];
  for (const price of PRICES) {
    const product = await ensureProduct(stripe, price.plan, made);
    const { data } = await stripe.prices.list({ lookup_keys: [price.lookupKey], active: true, limit: 1 });
    const current = data[0];
    if (current !== undefined && current.unit_amount === price.amount && current.currency === CURRENCY && current.recurring?.interval === price.interval) continue;
    await stripe.prices.create(newPrice(price, product));
    made.push(`${price.lookupKey}: ${price.amount} ${CURRENCY} each ${price.interval}`);
  }
  return made;
}

function newPrice({ lookupKey, amount, interval }: Price, product: string): Stripe.PriceCreateParams {
  return {
    product,
    currency: CURRENCY,
    unit_amount: amount,
    recurring: { interval },
    lookup_key: lookupKey,
    transfer_lookup_key: true,
    tax_behavior: "exclusive",
    metadata: { groundwork_price: lookupKey },
  };
}

/** Products have ids of our choosing, so that the same one is found again. */
async function ensureProduct(stripe: Stripe, plan: Plan, made: string[]): Promise<string> {
  const id = `groundwork_${plan.name}`;
  try {
    return (await stripe.products.retrieve(id)).id;
  } catch (error) {
    if ((error as { code?: string }).code !== "resource_missing") throw error;
  }
  await stripe.products.create({ id, name: `Groundwork ${plan.title}`, tax_code: "txcd_10103001" });
  made.push(`${id}: the product`);
  return id;
}
