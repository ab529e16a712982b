import { eq, sql } from "drizzle-orm";
import Stripe from "stripe";
import { billingEvents } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";
import { logger } from "../logger";
import { mirrorCustomer } from "./mirror-customer";
import { requireProvider } from "./stripe";
import { customerOfEvent } from "./webhook-events";

/**
 * Takes an event of the payment provider: each is handled once. Events only say that something has changed; what it is
 * now is asked of the provider. When that fails the error goes through, and the provider sends the event again.
 *
 * @param body the request's body, byte for byte
 * @returns what became of the event
 * @throws {AppError} invalid_input when the signature is not the provider's, unavailable without a provider
 */
export async function receiveEvent(body: string, signature: string): Promise<string> {
  const event = verified(body, signature);
  const { live } = requireProvider();
  return database().transaction(async (transaction) => {
    await transaction.insert(billingEvents).values({ id: event.id, type: event.type }).onConflictDoNothing();
    // Who sends the same event meanwhile waits here, and then finds it handled.
    const [known] = await transaction.select().from(billingEvents).where(eq(billingEvents.id, event.id)).for("update");
    if (known?.handledAt) return known.outcome ?? "handled";
    const customerId = event.livemode === live ? await customerOfEvent(event) : undefined;
    const outcome = event.livemode !== live ? "of another environment" : customerId === undefined ? "not for us" : await mirrorCustomer(transaction, customerId);
    await transaction.update(billingEvents).set({ customerId, handledAt: sql`now()`, outcome }).where(eq(billingEvents.id, event.id));
    logger.info({ eventId: event.id, type: event.type, outcome }, "An event of the payment provider was handled.");
    return outcome;
  });
}

function verified(body: string, signature: string): Stripe.Event {
  const { stripe, webhookSecret } = requireProvider();
  try {
    return stripe.webhooks.constructEvent(body, signature, webhookSecret);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new AppError("invalid_input", "The signature is not the payment provider's.");
    if (error instanceof SyntaxError) throw new AppError("invalid_input", "The event is not JSON.");
    throw error;
  }
}
