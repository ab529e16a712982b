import { expect, test } from "vitest";
import { lastDayOf, monthsAround, sumByMonth } from "./months";

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

test("amounts are summed by month, and others are left out", () => {
  const amounts = [
    { day: "2026-01-31", amount: "10.50" },
    { day: "2026-01-01", amount: "1.25" },
    { day: "2026-03-01", amount: "100.00" },
  ];
  expect(sumByMonth(amounts, ["2026-01", "2026-02"])).toEqual([
    { month: "2026-01", sum: 11.75 },
    { month: "2026-02", sum: 0 },
  ]);
});
