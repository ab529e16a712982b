import { expect, test } from "vitest";
import { compareDecimals, decimalPlaces, normalizeDecimal } from "./decimals";

test.each([
  ["1 234,50", "1234.50"],
  ["1'234.5", "1234.5"],
  ["-7", "-7"],
])("%s is read as %s", (typed, read) => {
  expect(normalizeDecimal(typed)).toBe(read);
});

test("decimals are compared exactly, where floating point would not", () => {
  expect(compareDecimals("0.3", "0.30")).toBe(0);
  expect(compareDecimals("9007199254740993", "9007199254740992")).toBe(1);
  expect(compareDecimals("-0.000001", "0")).toBe(-1);
});

test("zeros at the end are no decimal places", () => {
  expect(["1", "1.50", "1.000", "0.125"].map(decimalPlaces)).toEqual([0, 1, 0, 3]);
});
