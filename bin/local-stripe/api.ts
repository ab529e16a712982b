import { formAt, textAt, textsAt, type Form } from "./form";
import type { Customer, PortalConfiguration, Price, Product, State, WebhookEndpoint } from "./objects";
import type { Provider } from "./provider";

/** What is asked of the API: `GET /v1/prices?...`. The form is the query's or the body's. */
export interface ApiRequest {
  readonly method: string;
  readonly path: readonly string[];
  readonly form: Form;
  /** Where this server is reached. */
  readonly origin: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Collection = "products" | "prices" | "customers" | "subscriptions" | "invoices" | "charges" | "sessions" | "configurations" | "webhooks";

const COLLECTIONS: Readonly<Record<string, Collection>> = {
  products: "products",
  prices: "prices",
  customers: "customers",
  subscriptions: "subscriptions",
  invoices: "invoices",
  charges: "charges",
  "checkout/sessions": "sessions",
  "billing_portal/configurations": "configurations",
  webhook_endpoints: "webhooks",
};

/** Answers as Stripe's API does, for what the product asks of it; everything else is refused loudly. */
export function answerApi(provider: Provider, request: ApiRequest): ApiAnswer {
  const { method, path } = request;
  const nested = path[0] === "checkout" || path[0] === "billing_portal";
  const name = path.slice(0, nested ? 2 : 1).join("/");
  const [id, verb] = path.slice(nested ? 2 : 1);
  if (method === "POST" && id === undefined) return create(provider, name, request);
  const collection = COLLECTIONS[name];
  if (collection === undefined) return unknown(method, path);
  if (method === "GET" && id === undefined) return list(provider, collection, request.form);
  const found = provider.state[collection].find((each) => each.id === id);
  if (found === undefined) return refused(`No such object: '${id}'`, "resource_missing");
  if (method === "GET") return { status: 200, body: found };
  if (method === "DELETE" && collection === "customers") {
    provider.deleteCustomer(found.id);
    return { status: 200, body: { id: found.id, object: "customer", deleted: true } };
  }
  if (method === "POST" && verb === "expire") {
    Object.assign(found, { status: "expired" });
    return { status: 200, body: found };
  }
  if (method === "POST" && verb === undefined) return update(provider, found, request);
  return unknown(method, path);
}

/** What is set up once can be set anew: the portal's settings and the webhook's events. */
function update({ state }: Provider, found: object, { method, path, form }: ApiRequest): ApiAnswer {
  const configuration = state.configurations.find((each) => each === found);
  const webhook = state.webhooks.find((each) => each === found);
  if (configuration === undefined && webhook === undefined) return unknown(method, path);
  const problem = configuration === undefined ? undefined : problemOfSettings(state, form);
  if (problem !== undefined) return refused(problem);
  if (configuration !== undefined) Object.assign(configuration, settingsOf(form));
  if (webhook !== undefined) webhook.enabled_events = Object.values(textsAt(form, "enabled_events"));
  return { status: 200, body: found };
}

function refused(message: string, code?: string): ApiAnswer {
  return { status: code === "resource_missing" ? 404 : 400, body: { error: { type: "invalid_request_error", message, ...(code !== undefined && { code }) } } };
}

function unknown(method: string, path: readonly string[]): ApiAnswer {
  return refused(`The local checkout does not know ${method} /v1/${path.join("/")}.`);
}

/** Newest first, as Stripe lists. */
function list({ state }: Provider, collection: Collection, form: Form): ApiAnswer {
  const wanted = Object.values(textsAt(form, "lookup_keys"));
  const limit = Number(textAt(form, "limit") ?? "10");
  const fits = (object: object) =>
    (["customer", "status"] as const).every((name) => {
      const value = textAt(form, name);
      return value === undefined || (name === "status" && value === "all") || (object as Readonly<Record<string, unknown>>)[name] === value;
    }) && (textAt(form, "active") === undefined || String((object as Price).active) === textAt(form, "active")) && (wanted.length === 0 || wanted.includes((object as Price).lookup_key ?? ""));
  const found = state[collection].filter(fits).reverse();
  return { status: 200, body: { object: "list", data: found.slice(0, limit), has_more: found.length > limit, url: `/v1/${collection}` } };
}

function create(provider: Provider, name: string, { form, origin }: ApiRequest): ApiAnswer {
  const { state } = provider;
  const keep = <T>(objects: T[], object: T): ApiAnswer => {
    objects.push(object);
    return { status: 200, body: object };
  };
  switch (name) {
    case "products":
      if (state.products.some(({ id }) => id === textAt(form, "id"))) return refused("Product already exists.", "resource_already_exists");
      return keep<Product>(state.products, { id: textAt(form, "id") ?? provider.newId("prod"), object: "product", name: textAt(form, "name") ?? "" });
    case "prices":
      if (!state.products.some(({ id }) => id === textAt(form, "product"))) return refused(`No such product: '${textAt(form, "product")}'`, "resource_missing");
      if (keyHolder(provider, form) !== undefined && textAt(form, "transfer_lookup_key") !== "true") return refused("A price (`lookup_key`) already uses that lookup key.");
      return keep(state.prices, newPrice(provider, form));
    case "customers":
      return keep<Customer>(state.customers, { id: provider.newId("cus"), object: "customer", email: textAt(form, "email") ?? null, metadata: textsAt(form, "metadata"), failing: false });
    case "billing_portal/configurations": {
      const problem = problemOfSettings(state, form);
      if (problem !== undefined) return refused(problem);
      return keep<PortalConfiguration>(state.configurations, { id: provider.newId("bpc"), object: "billing_portal.configuration", active: true, is_default: false, ...settingsOf(form) });
    }
    case "webhook_endpoints": {
      const events = Object.values(textsAt(form, "enabled_events"));
      const webhook: WebhookEndpoint = { id: provider.newId("we"), object: "webhook_endpoint", url: textAt(form, "url") ?? "", api_version: textAt(form, "api_version") ?? null, status: "enabled", enabled_events: events };
      state.webhooks.push(webhook);
      // Told this once, and never listed.
      return { status: 200, body: { ...webhook, secret: provider.newId("whsec") } };
    }
    case "checkout/sessions": {
      const id = provider.newId("cs_test");
      const back = { success_url: (textAt(form, "success_url") ?? "").replace("{CHECKOUT_SESSION_ID}", id), cancel_url: textAt(form, "cancel_url") ?? "" };
      const price = textAt(form, "line_items", "0", "price") ?? "";
      return keep(state.sessions, { id, object: "checkout.session", customer: textAt(form, "customer") ?? "", price, ...back, url: `${origin}/checkout/${id}`, metadata: {}, status: "open" });
    }
    case "billing_portal/sessions": {
      const id = provider.newId("bps");
      const price = textAt(form, "flow_data", "subscription_update_confirm", "items", "0", "price") ?? null;
      const settings = state.configurations.find(({ id: each }) => each === textAt(form, "configuration"));
      if (textAt(form, "configuration") !== undefined && settings === undefined) return refused(`No such configuration: '${textAt(form, "configuration")}'`, "resource_missing");
      if (settings !== undefined && price !== null && !offered(settings.features).includes(price)) return refused("The price is not included in the configuration's `features[subscription_update][products]`.");
      return keep(state.portals, { id, object: "billing_portal.session", customer: textAt(form, "customer") ?? "", return_url: textAt(form, "return_url") ?? "", url: `${origin}/portal/${id}`, price });
    }
    default:
      return unknown("POST", [name]);
  }
}

function newPrice(provider: Provider, form: Form): Price {
  const lookupKey = textAt(form, "lookup_key") ?? null;
  const former = keyHolder(provider, form);
  if (former !== undefined) former.lookup_key = null;
  return {
    id: provider.newId("price"), object: "price", product: textAt(form, "product") ?? "", unit_amount: Number(textAt(form, "unit_amount")), currency: textAt(form, "currency") ?? "",
    recurring: { interval: textAt(form, "recurring", "interval") === "year" ? "year" : "month" }, metadata: textsAt(form, "metadata"), active: true, lookup_key: lookupKey,
  };
}

function keyHolder({ state }: Provider, form: Form): Price | undefined {
  const lookupKey = textAt(form, "lookup_key");
  return lookupKey === undefined ? undefined : state.prices.find((each) => each.lookup_key === lookupKey);
}

function settingsOf(form: Form): Pick<PortalConfiguration, "metadata" | "features"> {
  return { metadata: textsAt(form, "metadata"), features: formAt(form, "features") };
}

/** The prices that a portal lets people change to. */
function offered(features: Form): readonly string[] {
  return productsOf(features).flatMap((product) => Object.values(textsAt(product, "prices")));
}

function productsOf(features: Form): readonly Form[] {
  return Object.values(formAt(formAt(features, "subscription_update"), "products")).filter((product): product is Form => typeof product === "object");
}

/** Every price that is offered has to be one of its product, and can be bought. */
function problemOfSettings({ prices }: State, form: Form): string | undefined {
  for (const product of productsOf(formAt(form, "features"))) {
    const wrong = Object.values(textsAt(product, "prices")).find((id) => !prices.some((price) => price.id === id && price.active && price.product === textAt(product, "product")));
    if (wrong !== undefined) return `The price '${wrong}' is no active price of the product '${textAt(product, "product")}'.`;
  }
  return undefined;
}
