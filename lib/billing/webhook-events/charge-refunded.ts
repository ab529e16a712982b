import { idIn, type WebhookEvent } from "./webhook-event";

/** A payment was given back, all or part of it. */
export const chargeRefunded: WebhookEvent = {
  types: ["charge.refunded"],
  customerOf: async (object) => idIn(object, "customer"),
};
