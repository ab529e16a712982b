import type Stripe from "stripe";
import { chargeDisputed } from "./charge-disputed";
import { chargeRefunded } from "./charge-refunded";
import { checkoutCompleted } from "./checkout-completed";
import { customerDeleted } from "./customer-deleted";
import { invoiceChanged } from "./invoice-changed";
import { subscriptionChanged } from "./subscription-changed";
import type { WebhookEvent } from "./webhook-event";

const EVENTS: readonly WebhookEvent[] = [checkoutCompleted, subscriptionChanged, invoiceChanged, chargeRefunded, chargeDisputed, customerDeleted];

/** Everything the provider is asked to tell us. */
export const EVENT_TYPES: readonly Stripe.Event.Type[] = EVENTS.flatMap(({ types }) => types);

/** Whom an event is about, or undefined when it is none that we asked for. */
export async function customerOfEvent(event: Stripe.Event): Promise<string | undefined> {
  return EVENTS.find(({ types }) => types.some((type) => type === event.type))?.customerOf(event.data.object);
}
