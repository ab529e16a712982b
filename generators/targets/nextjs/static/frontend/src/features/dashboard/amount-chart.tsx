"use client";

import { useQuery } from "@tanstack/react-query";
import { RECORDS } from "@/api/record-cache";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { formatMoney, formatMonth, formatNumber } from "@/lib/format";
import { type Amount, lastDayOf, monthsAround, sumByMonth } from "./months";

const PAGE_SIZE = 100;
const MOST_PAGES = 5;

interface AmountChartProps {
  title: string;
  /** Names the query. */
  name: string;
  /** One page of amounts between two days, the latest first. */
  load: (
    params: { from: string; to: string; page: number; per_page: number },
  ) => Promise<{ items: Amount[]; total: number }>;
}

/** Amounts by month, over half a year around today. */
export function AmountChart({ title, name, load }: AmountChartProps) {
  const months = monthsAround(new Date());
  const { data } = useQuery({
    queryKey: [RECORDS, "amounts", name, months],
    queryFn: async () => {
      const range = { from: `${months[0]}-01`, to: lastDayOf(months.at(-1) ?? "") };
      const amounts: Amount[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { items, total } = await load({ ...range, page, per_page: PAGE_SIZE });
        amounts.push(...items);
        if (page * PAGE_SIZE >= total) return { amounts, isWhole: true };
      }
      return { amounts, isWhole: false };
    },
  });
  const sums = sumByMonth(data?.amounts ?? [], months);
  const most = Math.max(1, ...sums.map(({ sum }) => sum));
  return (
    <Card>
      <CardHeader className="block space-y-1">
        <CardTitle>{title}</CardTitle>
        {data !== undefined && !data.isWhole && (
          <CardDescription>
            Of the latest {formatNumber(data.amounts.length)} records
          </CardDescription>
        )}
      </CardHeader>
      <CardContent>
        {data === undefined
          ? <Skeleton className="h-40 w-full" />
          : (
            <ol className="grid grid-cols-6 gap-2">
              {sums.map(({ month, sum }) => (
                <li key={month} className="min-w-0 space-y-1 text-center text-xs">
                  <span className="block truncate text-foreground tabular-nums">
                    {formatMoney(Math.round(sum))}
                  </span>
                  <svg
                    aria-hidden
                    className="h-28 w-full"
                    viewBox="0 0 10 100"
                    preserveAspectRatio="none"
                  >
                    <rect
                      x="1"
                      width="8"
                      y={100 - Math.max(1, (sum / most) * 100)}
                      height={Math.max(1, (sum / most) * 100)}
                      className="fill-accent"
                    />
                  </svg>
                  <span className="block truncate text-muted-foreground">{formatMonth(month)}</span>
                </li>
              ))}
            </ol>
          )}
      </CardContent>
    </Card>
  );
}
