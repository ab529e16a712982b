import { expect, test } from "vitest";
import { planCodebase, type Plan } from "../../../plan/index";
import { everything, minimal } from "../../../testing/genomes/index";
import { stripe } from "../stripe/index";
import { billing } from "./index";

const plan = planCodebase(everything);
const only = (features: Partial<Plan["features"]>): Plan => ({ ...plan, features: { ...plan.features, billing: false, payments: false, ...features } });

function handlers(of: Plan): string {
  return String((stripe.part.files?.(of) ?? []).find(({ path }) => path.endsWith("stripe_handlers.py"))?.content ?? "");
}

test("a product that sells nothing gets no trace of Stripe", () => {
  const bare = planCodebase(minimal);
  for (const { part } of [stripe, billing]) {
    expect([part.files?.(bare), part.models?.(bare), part.tables?.(bare), part.blueprints?.(bare), part.settings?.(bare), part.environment?.(bare)]).toEqual([[], [], [], [], [], []]);
    expect(part.openApi?.(bare)).toEqual({ paths: {}, schemas: {} });
  }
  expect(stripe.part.requirements?.(bare)).toEqual({});
});

test("an event reaches those who sell", () => {
  expect(handlers(only({ billing: true }))).toContain("billing_service.handle_event");
  expect(handlers(only({ billing: true }))).not.toContain("payment_service");
  expect(handlers(only({ payments: true }))).toContain("payment_service.handle_event");
  expect(handlers(only({ payments: true }))).not.toContain("billing_service");
});

test("both guard their tables, or hold nothing of anybody", () => {
  expect(billing.part.tables?.(plan).map(({ table }) => table)).toEqual(["subscriptions"]);
  expect(stripe.part.tables?.(plan).map(({ table }) => table)).toEqual(["stripe_events"]);
});
