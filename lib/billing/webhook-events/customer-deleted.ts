import { idIn, type WebhookEvent } from "./webhook-event";

/** Somebody deleted the customer in the provider's dashboard. */
export const customerDeleted: WebhookEvent = {
  types: ["customer.deleted"],
  customerOf: async (object) => idIn(object, "id"),
};
