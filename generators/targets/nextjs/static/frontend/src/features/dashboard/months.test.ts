import { expect, test } from "vitest";
import { lastDayOf, monthsAround, sumsOf } from "./months";

test("the months around a day cross the turn of the year", () => {
  expect(monthsAround(new Date(2026, 10, 21))).toEqual([
    "2026-08",
    "2026-09",
    "2026-10",
    "2026-11",
    "2026-12",
    "2027-01",
  ]);
});

test("the last day of a month knows leap years", () => {
  expect(["2026-02", "2028-02", "2026-12"].map(lastDayOf)).toEqual([
    "2026-02-28",
    "2028-02-29",
    "2026-12-31",
  ]);
});

test("a month without records has no sum", () => {
  const totals = [
    { month: "2026-01", count: 2, total: "11.75" },
    { month: "2026-03", count: 1, total: "100.00" },
  ];
  expect(sumsOf(totals, ["2026-01", "2026-02"])).toEqual([
    { month: "2026-01", sum: 11.75 },
    { month: "2026-02", sum: 0 },
  ]);
});
