import { textAt, textsAt, type Form } from "./form";
import type { Customer, Price, Product } from "./objects";
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

type Collection = "products" | "prices" | "customers" | "subscriptions" | "invoices" | "charges" | "sessions" | "configurations";

const COLLECTIONS: Readonly<Record<string, Collection>> = {
  products: "products",
  prices: "prices",
  customers: "customers",
  subscriptions: "subscriptions",
  invoices: "invoices",
  charges: "charges",
  "checkout/sessions": "sessions",
  "billing_portal/configurations": "configurations",
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
  if (found === undefined) return { status: 404, body: { error: { type: "invalid_request_error", code: "resource_missing", message: `No such object: '${id}'` } } };
  if (method === "GET") return { status: 200, body: found };
  if (method === "DELETE" && collection === "customers") {
    provider.deleteCustomer(found.id);
    return { status: 200, body: { id: found.id, object: "customer", deleted: true } };
  }
  if (method === "POST" && verb === "expire") {
    Object.assign(found, { status: "expired" });
    return { status: 200, body: found };
  }
  return unknown(method, path);
}

function unknown(method: string, path: readonly string[]): ApiAnswer {
  return { status: 400, body: { error: { type: "invalid_request_error", message: `The local checkout does not know ${method} /v1/${path.join("/")}.` } } };
}

/** Newest first, as Stripe lists. */
function list({ state }: Provider, collection: Collection, form: Form): ApiAnswer {
  const wanted = Object.values(textsAt(form, "lookup_keys"));
  const limit = Number(textAt(form, "limit") ?? "10");
  const fits = (object: object) =>
    (["customer", "status"] as const).every((name) => {
      const value = textAt(form, name);
      return value === undefined || (name === "status" && value === "all") || (object as Readonly<Record<string, unknown>>)[name] === value;
    }) && (wanted.length === 0 || wanted.includes((object as Price).lookup_key ?? ""));
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
      return keep<Product>(state.products, { id: textAt(form, "id") ?? provider.newId("prod"), object: "product", name: textAt(form, "name") ?? "" });
    case "prices":
      return keep(state.prices, newPrice(provider, form));
    case "customers":
      return keep<Customer>(state.customers, { id: provider.newId("cus"), object: "customer", email: textAt(form, "email") ?? null, metadata: textsAt(form, "metadata"), failing: false });
    case "billing_portal/configurations":
      return keep(state.configurations, { id: provider.newId("bpc"), object: "billing_portal.configuration", active: true, is_default: true, metadata: textsAt(form, "metadata") });
    case "checkout/sessions": {
      const id = provider.newId("cs_test");
      const back = { success_url: (textAt(form, "success_url") ?? "").replace("{CHECKOUT_SESSION_ID}", id), cancel_url: textAt(form, "cancel_url") ?? "" };
      const price = textAt(form, "line_items", "0", "price") ?? "";
      return keep(state.sessions, { id, object: "checkout.session", customer: textAt(form, "customer") ?? "", price, ...back, url: `${origin}/checkout/${id}`, metadata: {}, status: "open" });
    }
    case "billing_portal/sessions": {
      const id = provider.newId("bps");
      const price = textAt(form, "flow_data", "subscription_update_confirm", "items", "0", "price") ?? null;
      return keep(state.portals, { id, object: "billing_portal.session", customer: textAt(form, "customer") ?? "", return_url: textAt(form, "return_url") ?? "", url: `${origin}/portal/${id}`, price });
    }
    default:
      return unknown("POST", [name]);
  }
}

function newPrice(provider: Provider, form: Form): Price {
  const lookupKey = textAt(form, "lookup_key") ?? null;
  for (const other of provider.state.prices) if (other.lookup_key === lookupKey) other.lookup_key = null;
  return {
    id: provider.newId("price"), object: "price", product: textAt(form, "product") ?? "", unit_amount: Number(textAt(form, "unit_amount")), currency: textAt(form, "currency") ?? "",
    recurring: { interval: textAt(form, "recurring", "interval") === "year" ? "year" : "month" }, metadata: textsAt(form, "metadata"), active: true, lookup_key: lookupKey,
  };
}
