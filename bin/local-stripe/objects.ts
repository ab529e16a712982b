import type { Form } from "./form";

/** The part of Stripe's objects that the product looks at, in Stripe's words. Times are seconds since 1970. */
export interface Product {
  readonly id: string;
  readonly object: "product";
  readonly name: string;
}

export interface Price {
  readonly id: string;
  readonly object: "price";
  readonly product: string;
  readonly unit_amount: number;
  readonly currency: string;
  readonly recurring: { readonly interval: "month" | "year" };
  readonly metadata: Readonly<Record<string, string>>;
  readonly active: boolean;
  lookup_key: string | null;
}

export interface Customer {
  readonly id: string;
  readonly object: "customer";
  readonly email: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  deleted?: true;
  /** Not Stripe's: the next payments are refused, as by an empty card. */
  failing: boolean;
}

export interface Subscription {
  readonly id: string;
  readonly object: "subscription";
  readonly customer: string;
  readonly created: number;
  readonly items: { readonly object: "list"; data: { id: string; price: Price; current_period_start: number; current_period_end: number; quantity: 1 }[] };
  status: "active" | "past_due" | "canceled";
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  metadata: Readonly<Record<string, string>>;
}

export interface Invoice {
  readonly id: string;
  readonly object: "invoice";
  readonly customer: string;
  readonly number: string;
  readonly created: number;
  readonly total: number;
  readonly currency: string;
  readonly hosted_invoice_url: string;
  readonly invoice_pdf: null;
  readonly parent: { readonly type: "subscription_details"; readonly subscription_details: { readonly subscription: string } };
  status: "open" | "paid" | "uncollectible" | "void";
  amount_due: number;
  amount_paid: number;
  attempt_count: number;
  next_payment_attempt: number | null;
}

export interface Charge {
  readonly id: string;
  readonly object: "charge";
  readonly customer: string;
  readonly amount: number;
  readonly currency: string;
  readonly created: number;
  readonly status: "succeeded";
  amount_refunded: number;
  disputed: boolean;
}

export interface CheckoutSession {
  readonly id: string;
  readonly object: "checkout.session";
  readonly customer: string;
  readonly price: string;
  readonly success_url: string;
  readonly cancel_url: string;
  readonly url: string;
  readonly metadata: Readonly<Record<string, string>>;
  status: "open" | "complete" | "expired";
}

export interface PortalSession {
  readonly id: string;
  readonly object: "billing_portal.session";
  readonly customer: string;
  readonly return_url: string;
  readonly url: string;
  /** The price that was chosen before the portal was opened. */
  readonly price: string | null;
}

export interface PortalConfiguration {
  readonly id: string;
  readonly object: "billing_portal.configuration";
  readonly active: true;
  readonly is_default: false;
  metadata: Readonly<Record<string, string>>;
  /** As it was asked for. */
  features: Form;
}

export interface WebhookEndpoint {
  readonly id: string;
  readonly object: "webhook_endpoint";
  readonly url: string;
  readonly api_version: string | null;
  readonly status: "enabled";
  enabled_events: readonly string[];
}

export interface StripeEvent {
  readonly id: string;
  readonly object: "event";
  readonly type: string;
  readonly created: number;
  readonly livemode: false;
  readonly data: { readonly object: unknown };
}

/** Everything there is, in the order in which it was made. */
export interface State {
  counter: number;
  /** How far the clock was moved on, in seconds. */
  ahead: number;
  products: Product[];
  prices: Price[];
  customers: Customer[];
  subscriptions: Subscription[];
  invoices: Invoice[];
  charges: Charge[];
  sessions: CheckoutSession[];
  portals: PortalSession[];
  configurations: PortalConfiguration[];
  webhooks: WebhookEndpoint[];
}

export function emptyState(): State {
  return { counter: 0, ahead: 0, products: [], prices: [], customers: [], subscriptions: [], invoices: [], charges: [], sessions: [], portals: [], configurations: [], webhooks: [] };
}
