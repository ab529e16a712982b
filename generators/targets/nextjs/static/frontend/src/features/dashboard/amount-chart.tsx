"use client";

import { useQuery } from "@tanstack/react-query";
import { RECORDS } from "@/api/record-cache";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { formatMoney, formatMonth } from "@/lib/format";
import { lastDayOf, type MonthlyTotal, monthsAround, sumsOf } from "./months";

interface AmountChartProps {
  title: string;
  /** Segment of the address of the kind of record. */
  name: string;
  /** What the months between two days add up to. */
  load: (period: { first_day: string; last_day: string }) => Promise<{ items: MonthlyTotal[] }>;
}

/** Amounts by month, over half a year around today. */
export function AmountChart({ title, name, load }: AmountChartProps) {
  const months = monthsAround(new Date());
  const { data } = useQuery({
    queryKey: [RECORDS, name, "monthly-totals", months],
    queryFn: () => load({ first_day: `${months[0]}-01`, last_day: lastDayOf(months.at(-1) ?? "") }),
  });
  const sums = sumsOf(data?.items ?? [], months);
  const most = Math.max(1, ...sums.map(({ sum }) => sum));
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
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
