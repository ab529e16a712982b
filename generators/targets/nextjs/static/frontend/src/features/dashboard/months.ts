import type { components } from "@/api/schema";

export type MonthlyTotal = components["schemas"]["MonthlyTotal"];

const BEFORE = 3;
const AFTER = 2;

/** The months around a day as `2026-01`: three before, its own and two after. */
export function monthsAround(day: Date): string[] {
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => {
    const month = new Date(day.getFullYear(), day.getMonth() - BEFORE + index, 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, "0")}`;
  });
}

/** The last day of a month `2026-02`, as `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${new Date(year, number, 0).getDate()}`;
}

/** The total of each of the months; one that the API leaves out has none. */
export function sumsOf(
  totals: readonly MonthlyTotal[],
  months: readonly string[],
): { month: string; sum: number }[] {
  const byMonth = new Map(totals.map(({ month, total }) => [month, Number(total)]));
  return months.map((month) => ({ month, sum: byMonth.get(month) ?? 0 }));
}
