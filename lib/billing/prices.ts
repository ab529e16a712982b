import { PLAN_NAMES, PLANS, type Plan, type PlanName } from "./plans";

export type Interval = "month" | "year";
export type PaidPlanName = Exclude<PlanName, "free">;

export const INTERVALS = ["month", "year"] as const satisfies readonly Interval[];

export interface Price {
  readonly plan: Plan;
  readonly interval: Interval;
  /** What the price is called at the provider; its id differs between environments. */
  readonly lookupKey: string;
  /** In cents. */
  readonly amount: number;
}

/** Every price that can be paid. */
export const PRICES: readonly Price[] = PLAN_NAMES.filter((name) => name !== "free").flatMap((name) =>
  INTERVALS.map((interval) => ({ plan: PLANS[name], interval, lookupKey: `groundwork_${name}_${interval}`, amount: PLANS[name].price[interval] })),
);

/** @throws when none of our prices is called that */
export function priceOf(lookupKey: string): Price {
  const price = PRICES.find((candidate) => candidate.lookupKey === lookupKey);
  if (price === undefined) throw new Error(`There is no price "${lookupKey}".`);
  return price;
}

/** @throws when there is no such price */
export function priceFor(plan: PaidPlanName, interval: Interval): Price {
  return priceOf(`groundwork_${plan}_${interval}`);
}
