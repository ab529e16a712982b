/** An amount of money and the day it belongs to. */
export interface Amount {
  day: string;
  amount: string;
}

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

/** What falls into each of the months. */
export function sumByMonth(
  amounts: readonly Amount[],
  months: readonly string[],
): { month: string; sum: number }[] {
  return months.map((month) => ({
    month,
    sum: amounts.filter(({ day }) => day.startsWith(month)).reduce(
      (sum, { amount }) => sum + Number(amount),
      0,
    ),
  }));
}
