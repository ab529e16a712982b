"use client";

import { useQueries } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { Action, Resource } from "@/access/access";
import { can } from "@/access/can";
import { useSession } from "@/access/session-provider";
import { Skeleton } from "@/components/ui/skeleton";
import { formatNumber } from "@/lib/format";
import { type Counted, countOptions } from "./counted";

/** Records in a state that somebody has to take further. */
export interface WaitingItem {
  resource: Resource;
  /** The acts that lead on from the state. */
  actions: readonly Action[];
  /** Such as "Invoices: Sent". */
  label: string;
  href: string;
  options: Counted;
}

/** What waits for the person's role. */
export function Waiting({ items }: { items: readonly WaitingItem[] }) {
  const session = useSession();
  const mine = items.filter(({ resource, actions }) =>
    actions.some((action) => can(session, action, resource))
  );
  const queries = useQueries({ queries: mine.map(({ options }) => countOptions(options)) });
  if (mine.length === 0) return null;
  const isLoading = queries.some(({ isPending }) => isPending);
  const waiting = mine.flatMap((item, index) => {
    const count = queries[index]?.data?.total ?? 0;
    return count === 0 ? [] : [{ ...item, count }];
  });
  return (
    <section aria-labelledby="waiting" className="space-y-3">
      <h2 id="waiting" className="text-lg font-semibold text-foreground">Waiting for you</h2>
      {isLoading
        ? <Skeleton className="h-24 w-full" />
        : waiting.length === 0
        ? (
          <p className="rounded-lg border border-dashed border-border px-4 py-6 text-center text-sm text-muted-foreground">
            Nothing waits for you
          </p>
        )
        : (
          <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
            {waiting.map(({ label, href, count }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="flex items-center gap-3 px-4 py-3 text-sm hover:bg-muted/50"
                >
                  <span className="min-w-0 flex-1 truncate text-foreground">{label}</span>
                  <span className="font-medium text-foreground tabular-nums">
                    {formatNumber(count)}
                  </span>
                  <ChevronRight aria-hidden className="size-4 text-muted-foreground" />
                </Link>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}
