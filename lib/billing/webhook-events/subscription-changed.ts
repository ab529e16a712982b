import { idIn, type WebhookEvent } from "./webhook-event";

/** A subscription began, changed its price, was cancelled, ended or rests. */
export const subscriptionChanged: WebhookEvent = {
  types: ["customer.subscription.created", "customer.subscription.updated", "customer.subscription.deleted", "customer.subscription.paused", "customer.subscription.resumed"],
  customerOf: async (object) => idIn(object, "customer"),
};
