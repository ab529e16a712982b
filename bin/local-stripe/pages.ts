import { textAt, type Form } from "./form";
import type { CheckoutSession, PortalSession, Price, Subscription } from "./objects";
import { itemOf, type Provider } from "./provider";

/** A page, or where to go next. */
export type PageAnswer = { readonly page: string } | { readonly location: string };

const NOTICE = "This is the local test checkout of Groundwork. It asks for no card, no money moves, and it exists on this machine only.";

/** The pages that people see at Stripe: checkout and portal. */
export function answerPage(provider: Provider, [kind, id]: readonly string[], sent: Form | undefined): PageAnswer | undefined {
  const session = provider.state.sessions.find((each) => each.id === id);
  if (kind === "checkout" && session !== undefined) return checkout(provider, session, sent);
  const portal = provider.state.portals.find((each) => each.id === id);
  if (kind === "portal" && portal !== undefined) return openPortal(provider, portal, sent);
  const invoice = provider.state.invoices.find((each) => each.id === id);
  if (kind === "invoices" && invoice !== undefined) return { page: frame(`Invoice ${invoice.number}`, `<p>${money(invoice.total, invoice.currency)}, ${invoice.status}</p>`) };
  return undefined;
}

function checkout(provider: Provider, session: CheckoutSession, sent: Form | undefined): PageAnswer {
  const act = sent === undefined ? undefined : textAt(sent, "act");
  if (act === "pay") provider.completeCheckout(session);
  if (act === "pay" || session.status === "complete") return { location: session.success_url };
  if (session.status === "expired") return { page: frame("This checkout has expired", `<p>Another one was begun since.</p><p><a href="${escape(session.cancel_url)}">Back</a></p>`) };
  const price = provider.price(session.price);
  const refused = act === "decline" ? '<p role="alert">The test card was refused. Nothing was charged.</p>' : "";
  return {
    page: frame(
      `Subscribe to ${nameOf(provider, price)}`,
      `<p>${sayPrice(price)}</p>${refused}${button("pay", "Pay with a test card")}${button("decline", "Pay with a card that is refused")}<p><a href="${escape(session.cancel_url)}">Back without paying</a></p>`,
    ),
  };
}

function openPortal(provider: Provider, portal: PortalSession, sent: Form | undefined): PageAnswer {
  const customer = provider.state.customers.find(({ id }) => id === portal.customer);
  const subscription = provider.state.subscriptions.findLast((each) => each.customer === portal.customer && each.status !== "canceled");
  if (sent !== undefined && subscription !== undefined) act(provider, { subscription, portal, name: textAt(sent, "act") ?? "" });
  if (sent !== undefined && customer !== undefined) customer.failing = textAt(sent, "act") === "fail" || (customer.failing && textAt(sent, "act") !== "recover");
  const now = subscription?.status === "canceled" ? undefined : subscription;
  const back = `<p><a href="${escape(portal.return_url)}">Return to Groundwork</a></p>`;
  if (now === undefined) return { page: frame("Your subscription", `<p>There is no subscription.</p>${back}`) };
  return { page: frame("Your subscription", `${describe(provider, now)}${choices(provider, portal, now)}${controls(customer?.failing === true)}${back}`) };
}

interface PortalAct {
  readonly subscription: Subscription;
  readonly portal: PortalSession;
  readonly name: string;
}

function act(provider: Provider, { subscription, portal, name }: PortalAct): void {
  if (name === "cancel" || name === "resume") provider.cancelAtPeriodEnd(subscription, name === "cancel");
  if (name === "switch" && portal.price !== null) provider.switchPrice(subscription, provider.price(portal.price));
  if (name === "end-period") provider.endPeriod(subscription);
  if (name === "retry" || name === "recover") {
    const customer = provider.state.customers.find(({ id }) => id === portal.customer);
    if (customer !== undefined && name === "recover") customer.failing = false;
    provider.retryPayment(subscription);
  }
}

function describe(provider: Provider, subscription: Subscription): string {
  const { price, current_period_end: end } = itemOf(subscription);
  const until = subscription.cancel_at_period_end ? `Ends on ${day(end)}.` : `Renews on ${day(end)}.`;
  return `<p>${nameOf(provider, price)}, ${sayPrice(price)}. ${until}${subscription.status === "past_due" ? " The last payment was refused." : ""}</p>`;
}

function choices(provider: Provider, portal: PortalSession, subscription: Subscription): string {
  const wanted = portal.price === null ? undefined : provider.price(portal.price);
  const change = wanted === undefined || wanted.id === itemOf(subscription).price.id ? "" : button("switch", `Change to ${nameOf(provider, wanted)}, ${sayPrice(wanted)}`);
  const end = subscription.cancel_at_period_end ? button("resume", "Keep the subscription") : button("cancel", "Cancel at the end of the period");
  return change + end;
}

/** What time and banks do elsewhere. */
function controls(failing: boolean): string {
  const cards = failing ? button("retry", "Try the refused payment again") + button("recover", "Use a card that works") : button("fail", "Let the next payments be refused");
  return `<h2>Test controls</h2>${button("end-period", "Jump to the end of the period")}${cards}`;
}

function frame(title: string, content: string): string {
  const style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1d2125;background:#fbfaf6}" +
    "form{margin:.75rem 0}button{font:inherit;min-height:44px;padding:.5rem 1rem;border:1px solid #b3aea1;background:#fff;border-radius:2px}" +
    ".notice{border:2px dashed #8a4b00;color:#8a4b00;padding:.75rem 1rem}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}a{color:#0b5a8f}";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} · Groundwork test checkout</title><style>${style}</style></head><body><header class="notice">${NOTICE}</header><main><h1>${escape(title)}</h1>${content}</main></body></html>`;
}

function button(name: string, label: string): string {
  return `<form method="post"><button name="act" value="${name}">${escape(label)}</button></form>`;
}

function nameOf({ state }: Provider, price: Price): string {
  return state.products.find(({ id }) => id === price.product)?.name ?? price.product;
}

function sayPrice({ unit_amount: amount, currency, recurring }: Price): string {
  return `${money(amount, currency)} a ${recurring.interval}`;
}

function money(amount: number, currency: string): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amount / 100);
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
