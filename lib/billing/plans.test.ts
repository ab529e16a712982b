import { expect, test } from "vitest";
import { COMMANDS } from "@/bin/cli/commands";
import { STACKS } from "../builds/stacks";
import { AVAILABLE, isGatedStack, PLAN_NAMES, planNamed, PLANS } from "./plans";
import { PRICES, priceFor, priceOf } from "./prices";

test("a plan or a price that nobody knows is an error, not the free plan", () => {
  expect(planNamed("pro").title).toBe("Pro");
  for (const name of ["", "Pro", "enterprise", "toString"]) expect(() => planNamed(name)).toThrow(`There is no plan "${name}".`);
  expect(() => priceOf("price_of_another_product")).toThrow("There is no price");
  expect(priceOf(priceFor("team", "year").lookupKey).amount).toBe(99_000);
});

test("every larger plan has at least as much of everything, and a year costs ten months", () => {
  const plans = PLAN_NAMES.map((name) => PLANS[name]);
  const most = (limit: number | null) => limit ?? Infinity;
  for (const [index, plan] of plans.slice(1).entries()) {
    const smaller = plans[index]!;
    for (const limit of ["projects", "entities", "members"] as const) expect(most(plan.limits[limit])).toBeGreaterThanOrEqual(most(smaller.limits[limit]));
    for (const feature of ["stacks", "updates", "compliance", "tokens"] as const) expect(Number(plan.features[feature])).toBeGreaterThanOrEqual(Number(smaller.features[feature]));
  }
  expect(plans.map(({ price }) => price.month * 10 === price.year)).toEqual([true, true, true]);
  expect(PRICES.map(({ amount }) => Number.isInteger(amount))).toEqual([true, true, true, true]);
});

test("the default pair belongs to every plan", () => {
  expect(STACKS.map(({ id }) => id).filter((id) => ["flask-nextjs", "flask"].includes(id) && isGatedStack(id))).toEqual([]);
  expect(isGatedStack("fastapi-nextjs")).toBe(true);
});

test("what is sold can be had: a gated stack to choose, a command that updates", () => {
  const stacks = STACKS.some(({ id }) => isGatedStack(id));
  const updates = COMMANDS.some(({ name }) => name === "update");
  expect([AVAILABLE.stacks, AVAILABLE.updates]).toEqual([stacks, updates]);
});
