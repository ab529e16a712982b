import { expect, test } from "vitest";
import { PRICES } from "@/lib/billing/prices";
import { innerPath } from "../inner-path";
import { checkoutPath, readChoice } from "./choice";

test("every price has an address that a sign-up can lead back to, and that names it again", () => {
  for (const price of PRICES) {
    const { pathname, searchParams } = new URL(innerPath(checkoutPath(price)), "https://groundwork.example");
    expect([pathname, readChoice(Object.fromEntries(searchParams))]).toEqual(["/pricing/checkout", price]);
  }
});

test("what names no price is no choice", () => {
  const wrong = [{}, { plan: "free", billed: "month" }, { plan: "pro" }, { plan: "pro", billed: "week" }, { plan: ["pro"], billed: "month" }, { plan: "toString", billed: "month" }];
  expect(wrong.map(readChoice)).toEqual(wrong.map(() => undefined));
});
