import { sign } from "@/bin/local-stripe/deliver";
import { emptyState, type Price, type StripeEvent } from "@/bin/local-stripe/objects";
import { Provider } from "@/bin/local-stripe/provider";
import { serve } from "@/bin/local-stripe/server";
import { receiveEvent } from "@/lib/billing/receive-event";
import { localStripe } from "@/lib/billing/stripe";
import { syncPrices } from "@/lib/billing/sync-prices";

const SECRET = "whsec_of_this_run";

export interface LocalProvider {
  readonly provider: Provider;
  readonly url: string;
  /** Every event so far that nobody took yet, in the order in which they happened. */
  takeEvents(): StripeEvent[];
  price(lookupKey: string): Price;
  stop(): Promise<void>;
}

/** Starts a provider over HTTP and points the product at it. Before anything reads the environment. */
export async function startLocalProvider(): Promise<LocalProvider> {
  const events: StripeEvent[] = [];
  const provider = new Provider({ state: emptyState(), emit: (event) => events.push(event) });
  const { url, stop } = await serve(provider, { port: 0, changed: () => undefined });
  Object.assign(process.env, { TEST_CHECKOUT_URL: url, TEST_CHECKOUT_SECRET: SECRET });
  await syncPrices(localStripe(url));
  const price = (lookupKey: string) => provider.state.prices.find((each) => each.lookup_key === lookupKey)!;
  return { provider, url, takeEvents: () => events.splice(0), price, stop };
}

/** Hands an event over as the webhook's route does. */
export function receive(event: StripeEvent, secret = SECRET): Promise<string> {
  const body = JSON.stringify(event);
  return receiveEvent(body, sign(body, secret));
}
