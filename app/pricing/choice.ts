import { PRICES, type Price } from "@/lib/billing/prices";

/** Where a chosen price is bought; the plan and the interval stand in the address, so that a sign-up can lead back to it. */
export function checkoutPath({ plan, interval }: Pick<Price, "plan" | "interval">): string {
  return `/pricing/checkout?plan=${plan.name}&billed=${interval}`;
}

/** The price that an address of the checkout names, or undefined when there is none like that. */
export function readChoice({ plan, billed }: Readonly<Record<string, string | string[] | undefined>>): Price | undefined {
  return PRICES.find((price) => price.plan.name === plan && price.interval === billed);
}
