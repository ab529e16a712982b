import { texts, type Wording } from "@/texts/letters";
import { env } from "../env";
import type { Letter } from "../mail/queue-mail";
import { writeLetter } from "../mail/write-letter";
import { sayDay, sayMoney } from "./money";
import { priceOf } from "./prices";
import type { CustomerReading } from "./read-stripe";

type Invoice = CustomerReading["invoices"][number];
type Subscription = CustomerReading["subscriptions"][number];

/** Each of them ends with where the plan is looked after. */
function letter(recipient: string, { subject, paragraphs }: Wording): Letter {
  return writeLetter(recipient, { subject, paragraphs: [...paragraphs, texts.billing(`${env().APP_URL}/account/billing`)] });
}

/** A payment arrived. */
export function receiptLetter(recipient: string, { number, amountPaid, currency, page }: Invoice): Letter {
  return letter(recipient, texts.receipt({ amount: sayMoney(amountPaid, currency), number: number ?? null, page: page ?? null }));
}

/** A payment was refused. */
export function paymentFailedLetter(recipient: string, { amountDue, currency, nextAttemptAt }: Invoice): Letter {
  const again = nextAttemptAt === null || nextAttemptAt === undefined ? null : sayDay(nextAttemptAt);
  return letter(recipient, texts.paymentFailed({ amount: sayMoney(amountDue, currency), again }));
}

/** The owner cancelled; the plan holds until the paid time is over. */
export function cancelledLetter(recipient: string, { lookupKey, endsAt }: Subscription & { readonly endsAt: Date }): Letter {
  return letter(recipient, texts.cancelled(priceOf(lookupKey).plan.title, sayDay(endsAt)));
}

/** The plan is over. */
export function endedLetter(recipient: string, { lookupKey }: Subscription): Letter {
  return letter(recipient, texts.ended(priceOf(lookupKey).plan.title));
}
