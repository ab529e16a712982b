import { env } from "../env";
import type { Letter } from "../mail/queue-mail";
import { sayDay, sayMoney } from "./money";
import { priceOf } from "./prices";
import type { CustomerReading } from "./read-stripe";

type Invoice = CustomerReading["invoices"][number];
type Subscription = CustomerReading["subscriptions"][number];

function letter(recipient: string, subject: string, paragraphs: readonly string[]): Letter {
  return { recipient, subject, text: `${[...paragraphs, `Plan and invoices: ${env().APP_URL}/account/billing`, "Groundwork"].join("\n\n")}\n` };
}

/** A payment arrived. */
export function receiptLetter(recipient: string, { number, amountPaid, currency, page }: Invoice): Letter {
  return letter(recipient, "Receipt for your payment", [
    `You paid ${sayMoney(amountPaid, currency)} for Groundwork${number === null || number === undefined ? "" : `, invoice ${number}`}.`,
    ...(page === null || page === undefined ? [] : [`The invoice: ${page}`]),
  ]);
}

/** A payment was refused. */
export function paymentFailedLetter(recipient: string, { amountDue, currency, nextAttemptAt }: Invoice): Letter {
  return letter(recipient, "A payment did not go through", [
    `${sayMoney(amountDue, currency)} for Groundwork could not be taken from your card. Your plan holds on meanwhile, and nothing is deleted.`,
    nextAttemptAt === null || nextAttemptAt === undefined ? "It is not tried again by itself. Choose another card:" : `It is tried again on ${sayDay(nextAttemptAt)}. To choose another card:`,
  ]);
}

/** The owner cancelled; the plan holds until the paid time is over. */
export function cancelledLetter(recipient: string, { lookupKey, endsAt }: Subscription & { readonly endsAt: Date }): Letter {
  return letter(recipient, "Your plan was cancelled", [
    `${priceOf(lookupKey).plan.title} stays yours until ${sayDay(endsAt)}; nothing is charged any more. Afterwards the workspace is on Free: nothing is deleted, and what is over its limits can be read and downloaded.`,
    "Until then you can change your mind:",
  ]);
}

/** The plan is over. */
export function endedLetter(recipient: string, { lookupKey }: Subscription): Letter {
  return letter(recipient, "Your plan has ended", [
    `${priceOf(lookupKey).plan.title} has ended, and the workspace is on Free. Nothing was deleted: what is over the limits can be read and downloaded, and changed again on a larger plan.`,
  ]);
}
