import { idIn, type WebhookEvent } from "./webhook-event";

/** An invoice was issued, paid, refused, given up or corrected. */
export const invoiceChanged: WebhookEvent = {
  types: ["invoice.finalized", "invoice.paid", "invoice.payment_failed", "invoice.payment_action_required", "invoice.updated", "invoice.voided", "invoice.marked_uncollectible"],
  customerOf: async (object) => idIn(object, "customer"),
};
