import { expect, test } from "vitest";
import {
  fromAddress,
  fromDecimal,
  fromTime,
  optional,
  toDecimal,
  toInteger,
  toOptionalAddress,
} from "./form-values";

test("an empty text stands for none", () => {
  expect([optional("  "), optional(" a "), optional("", toInteger), optional("7", toInteger)])
    .toEqual([null, "a", null, 7]);
});

test("numbers are sent without what makes them easy to read", () => {
  expect([toDecimal("1 234,50"), toInteger("1 234")]).toEqual(["1234.50", 1234]);
});

test("what is shown for editing says nothing needless", () => {
  expect([
    fromDecimal("0.500000"),
    fromDecimal("10.000000"),
    fromTime("14:30:00"),
    fromTime("14:30:15"),
  ]).toEqual(["0.5", "10", "14:30", "14:30:15"]);
});

test("an address without a line is none", () => {
  expect(toOptionalAddress(fromAddress(null))).toBeNull();
  expect(
    toOptionalAddress({
      ...fromAddress(null),
      line1: "1 Main Street",
      city: "Paris",
      country: "fr",
    }),
  ).toEqual({
    line1: "1 Main Street",
    line2: null,
    city: "Paris",
    region: null,
    postal_code: null,
    country: "FR",
  });
});
