"use client";

import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Skeleton } from "@/components/ui/skeleton";
import { formatNumber } from "@/lib/format";

interface CountCardProps<Page extends { total: number }, Key extends QueryKey> {
  label: string;
  href: string;
  options: UseQueryOptions<Page, Error, Page, Key>;
}

/** How many records of a kind there are. */
export function CountCard<Page extends { total: number }, Key extends QueryKey>(
  { label, href, options }: CountCardProps<Page, Key>,
) {
  const { data, isError } = useQuery(options);
  return (
    <Link
      href={href}
      className="rounded-lg border border-border bg-surface p-4 transition-colors hover:border-border-strong"
    >
      <span className="block truncate text-sm text-muted-foreground">{label}</span>
      <span className="mt-1 block text-2xl font-semibold text-foreground tabular-nums">
        {data !== undefined
          ? formatNumber(data.total)
          : isError
          ? "—"
          : <Skeleton className="h-8 w-16" />}
      </span>
    </Link>
  );
}
