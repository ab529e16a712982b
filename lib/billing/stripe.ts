import Stripe from "stripe";
import { env } from "../env";
import { AppError } from "../errors";
import { oncePerProcess } from "../once-per-process";

export interface PaymentProvider {
  readonly stripe: Stripe;
  /** Signs the events that the provider sends. */
  readonly webhookSecret: string;
  /** Whether money moves. Events of the other kind are none of ours. */
  readonly live: boolean;
  /** Whether this is the local test checkout, where nobody pays. */
  readonly local: boolean;
}

/** Stripe, or the local test checkout that answers like it; undefined when this installation takes no payments. */
export function paymentProvider(): PaymentProvider | undefined {
  return oncePerProcess("payment-provider", () => {
    const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, TEST_CHECKOUT_URL, TEST_CHECKOUT_SECRET } = env();
    if (STRIPE_SECRET_KEY !== undefined && STRIPE_WEBHOOK_SECRET !== undefined) {
      const stripe = new Stripe(STRIPE_SECRET_KEY, { maxNetworkRetries: 2, timeout: 15_000, telemetry: false });
      return { stripe, webhookSecret: STRIPE_WEBHOOK_SECRET, live: STRIPE_SECRET_KEY.includes("_live_"), local: false };
    }
    if (TEST_CHECKOUT_URL === undefined || TEST_CHECKOUT_SECRET === undefined) return undefined;
    return { stripe: localStripe(TEST_CHECKOUT_URL), webhookSecret: TEST_CHECKOUT_SECRET, live: false, local: true };
  });
}

/** @throws {AppError} unavailable when this installation takes no payments */
export function requireProvider(): PaymentProvider {
  const provider = paymentProvider();
  if (provider === undefined) throw new AppError("unavailable", "Payments are not set up in this installation.");
  return provider;
}

/** A client of the local test checkout at this address. */
export function localStripe(address: string): Stripe {
  const { hostname, port } = new URL(address);
  return new Stripe("sk_test_local", { host: hostname, port, protocol: "http", maxNetworkRetries: 1, timeout: 5_000, telemetry: false });
}
