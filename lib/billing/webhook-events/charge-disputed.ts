import { requireProvider } from "../stripe";
import { idIn, type WebhookEvent } from "./webhook-event";

/** Somebody disputed a payment at their bank. A dispute names the charge only, and the charge the customer. */
export const chargeDisputed: WebhookEvent = {
  types: ["charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed"],
  customerOf: async (object) => {
    const charge = idIn(object, "charge");
    return charge === undefined ? undefined : idIn(await requireProvider().stripe.charges.retrieve(charge), "customer");
  },
};
