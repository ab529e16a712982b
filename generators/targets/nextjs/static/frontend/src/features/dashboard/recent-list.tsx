"use client";

import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { errorMessage } from "@/api/api-error";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { formatDateTime } from "@/lib/format";

interface Changed {
  id: string;
  updated_at: string;
}

interface RecentListProps<Page extends { items: Changed[] }, Key extends QueryKey> {
  title: string;
  href: string;
  options: UseQueryOptions<Page, Error, Page, Key>;
  titleOf: (row: Page["items"][number]) => string;
}

/** The records of a kind that were changed last. */
export function RecentList<Page extends { items: Changed[] }, Key extends QueryKey>(
  { title, href, options, titleOf }: RecentListProps<Page, Key>,
) {
  const { data, error } = useQuery(options);
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        <Link
          href={href}
          className="text-sm text-accent-text hover:underline"
          aria-label={`${title}: all`}
        >
          All
        </Link>
      </CardHeader>
      <CardContent>
        {error !== null
          ? <p className="text-sm text-muted-foreground">{errorMessage(error)}</p>
          : data === undefined
          ? <Skeleton className="h-28 w-full" />
          : data.items.length === 0
          ? <p className="text-sm text-muted-foreground">None yet</p>
          : (
            <ul className="space-y-2.5">
              {data.items.map((row) => (
                <li key={row.id} className="flex items-baseline justify-between gap-3 text-sm">
                  <Link
                    href={`${href}/${row.id}`}
                    className="min-w-0 truncate text-foreground hover:underline"
                  >
                    {titleOf(row)}
                  </Link>
                  <time
                    dateTime={row.updated_at}
                    className="shrink-0 text-xs text-muted-foreground tabular-nums"
                  >
                    {formatDateTime(row.updated_at)}
                  </time>
                </li>
              ))}
            </ul>
          )}
      </CardContent>
    </Card>
  );
}
