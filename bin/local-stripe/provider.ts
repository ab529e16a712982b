import { randomBytes } from "node:crypto";
import type { Charge, CheckoutSession, Invoice, Price, State, StripeEvent, Subscription } from "./objects";

const DAY = 86_400;
const PERIOD = { month: 30 * DAY, year: 365 * DAY } as const;
const RETRY_AFTER = 3 * DAY;
const MOST_ATTEMPTS = 4;

interface ProviderOptions {
  readonly state: State;
  /** Gets every event, with the object as it was at that moment. */
  readonly emit: (event: StripeEvent) => void;
}

/** What Stripe does by itself: subscriptions that begin, renew, fail, recover and end, and the events about it. */
export class Provider {
  readonly state: State;
  private readonly emit: (event: StripeEvent) => void;

  constructor({ state, emit }: ProviderOptions) {
    this.state = state;
    this.emit = emit;
  }

  now(): number {
    return Math.floor(Date.now() / 1000) + this.state.ahead;
  }

  newId(prefix: string): string {
    this.state.counter += 1;
    return `${prefix}_${randomBytes(8).toString("hex")}${this.state.counter}`;
  }

  tell(type: string, object: unknown): void {
    this.emit({ id: this.newId("evt"), object: "event", type, created: this.now(), livemode: false, data: { object: structuredClone(object) } });
  }

  /** Somebody paid at the checkout. */
  completeCheckout(session: CheckoutSession): void {
    if (session.status !== "open") return;
    session.status = "complete";
    this.subscribe(session.customer, this.price(session.price), session.metadata);
    this.tell("checkout.session.completed", session);
  }

  subscribe(customer: string, price: Price, metadata: Readonly<Record<string, string>> = {}): Subscription {
    const start = this.now();
    const item = { id: this.newId("si"), price, current_period_start: start, current_period_end: start + PERIOD[price.recurring.interval], quantity: 1 as const };
    const subscription: Subscription = {
      id: this.newId("sub"), object: "subscription", customer, created: start, items: { object: "list", data: [item] },
      status: "active", cancel_at: null, cancel_at_period_end: false, metadata,
    };
    this.state.subscriptions.push(subscription);
    this.tell("customer.subscription.created", subscription);
    this.bill(subscription, price.unit_amount);
    return subscription;
  }

  /** The time that was paid for is over: it is billed again, or ends. */
  endPeriod(subscription: Subscription): void {
    if (subscription.status === "canceled") return;
    const item = itemOf(subscription);
    this.state.ahead += Math.max(0, item.current_period_end - this.now());
    if (subscription.cancel_at_period_end) return this.cancelNow(subscription);
    item.current_period_start = item.current_period_end;
    item.current_period_end += PERIOD[item.price.recurring.interval];
    this.tell("customer.subscription.updated", subscription);
    this.bill(subscription, item.price.unit_amount);
  }

  /** A refused payment is tried again; after the last time the subscription ends. */
  retryPayment(subscription: Subscription): void {
    const invoice = this.state.invoices.findLast((each) => each.status === "open" && each.parent.subscription_details.subscription === subscription.id);
    if (invoice !== undefined && subscription.status === "past_due") this.collect(invoice, subscription);
  }

  cancelAtPeriodEnd(subscription: Subscription, cancelled: boolean): void {
    if (subscription.status === "canceled") return;
    subscription.cancel_at_period_end = cancelled;
    subscription.cancel_at = cancelled ? itemOf(subscription).current_period_end : null;
    this.tell("customer.subscription.updated", subscription);
  }

  cancelNow(subscription: Subscription): void {
    if (subscription.status === "canceled") return;
    subscription.status = "canceled";
    this.tell("customer.subscription.deleted", subscription);
  }

  /** A dearer price is billed for the rest of the period at once; a cheaper one begins to count with the next. */
  switchPrice(subscription: Subscription, price: Price): void {
    const item = itemOf(subscription);
    const difference = price.unit_amount - item.price.unit_amount;
    if (subscription.status === "canceled" || difference === 0) return;
    item.price = price;
    this.tell("customer.subscription.updated", subscription);
    if (difference > 0) this.bill(subscription, difference);
  }

  refund(charge: Charge): void {
    charge.amount_refunded = charge.amount;
    this.tell("charge.refunded", charge);
  }

  dispute(charge: Charge): void {
    if (charge.disputed) return;
    charge.disputed = true;
    this.tell("charge.dispute.created", { id: this.newId("dp"), object: "dispute", charge: charge.id, amount: charge.amount, currency: charge.currency, status: "needs_response" });
  }

  deleteCustomer(id: string): void {
    const customer = this.state.customers.find((each) => each.id === id);
    if (customer === undefined || customer.deleted) return;
    for (const subscription of this.state.subscriptions.filter((each) => each.customer === id)) this.cancelNow(subscription);
    customer.deleted = true;
    this.tell("customer.deleted", customer);
  }

  price(id: string): Price {
    const price = this.state.prices.find((each) => each.id === id);
    if (price === undefined) throw new Error(`No such price: ${id}`);
    return price;
  }

  private bill(subscription: Subscription, amount: number): void {
    const id = this.newId("in");
    const invoice: Invoice = {
      id, object: "invoice", customer: subscription.customer, number: `TEST-${String(this.state.invoices.length + 1).padStart(4, "0")}`, created: this.now(),
      total: amount, currency: itemOf(subscription).price.currency, hosted_invoice_url: `/invoices/${id}`, invoice_pdf: null,
      parent: { type: "subscription_details", subscription_details: { subscription: subscription.id } },
      status: "open", amount_due: amount, amount_paid: 0, attempt_count: 0, next_payment_attempt: null,
    };
    this.state.invoices.push(invoice);
    this.tell("invoice.finalized", invoice);
    this.collect(invoice, subscription);
  }

  private collect(invoice: Invoice, subscription: Subscription): void {
    invoice.attempt_count += 1;
    if (this.state.customers.find(({ id }) => id === invoice.customer)?.failing === true) return this.refuse(invoice, subscription);
    Object.assign(invoice, { status: "paid", amount_paid: invoice.amount_due, next_payment_attempt: null });
    const charge: Charge = {
      id: this.newId("ch"), object: "charge", customer: invoice.customer, amount: invoice.amount_paid, currency: invoice.currency, created: this.now(),
      status: "succeeded", amount_refunded: 0, disputed: false,
    };
    this.state.charges.push(charge);
    this.tell("invoice.paid", invoice);
    if (subscription.status !== "past_due") return;
    subscription.status = "active";
    this.tell("customer.subscription.updated", subscription);
  }

  private refuse(invoice: Invoice, subscription: Subscription): void {
    const last = invoice.attempt_count >= MOST_ATTEMPTS;
    invoice.next_payment_attempt = last ? null : this.now() + RETRY_AFTER;
    this.tell("invoice.payment_failed", invoice);
    if (last) return this.cancelNow(subscription);
    if (subscription.status === "past_due") return;
    subscription.status = "past_due";
    this.tell("customer.subscription.updated", subscription);
  }
}

export function itemOf(subscription: Subscription): Subscription["items"]["data"][number] {
  const [item] = subscription.items.data;
  if (item === undefined) throw new Error("A subscription has an item.");
  return item;
}
