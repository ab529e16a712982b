"use client";

import { useQueries } from "@tanstack/react-query";
import Link from "next/link";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { formatNumber } from "@/lib/format";
import { type Counted, countOptions } from "./counted";

interface Bar {
  label: string;
  href: string;
  options: Counted;
}

/** How many records are in each state. */
export function StateChart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const queries = useQueries({ queries: bars.map(({ options }) => countOptions(options)) });
  const counts = bars.map((_bar, index) => queries[index]?.data?.total ?? 0);
  const most = Math.max(1, ...counts);
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardContent>
        <ul className="space-y-3">
          {bars.map(({ label, href }, index) => {
            const count = counts[index] ?? 0;
            return (
              <li key={href} className="text-sm">
                <div className="flex justify-between gap-3">
                  <Link href={href} className="truncate text-foreground hover:underline">
                    {label}
                  </Link>
                  <span className="text-muted-foreground tabular-nums">{formatNumber(count)}</span>
                </div>
                <svg
                  aria-hidden
                  className="mt-1 h-2 w-full"
                  viewBox="0 0 100 2"
                  preserveAspectRatio="none"
                >
                  <rect width="100" height="2" className="fill-muted" />
                  <rect width={(count / most) * 100} height="2" className="fill-accent" />
                </svg>
              </li>
            );
          })}
        </ul>
      </CardContent>
    </Card>
  );
}
