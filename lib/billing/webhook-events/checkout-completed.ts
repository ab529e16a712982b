import { idIn, type WebhookEvent } from "./webhook-event";

/** Somebody came through the checkout; the subscription may be told of earlier or later. */
export const checkoutCompleted: WebhookEvent = {
  types: ["checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed"],
  customerOf: async (object) => idIn(object, "customer"),
};
