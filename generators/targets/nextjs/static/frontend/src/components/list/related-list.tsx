"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { errorMessage } from "@/api/api-error";
import { Button } from "@/components/ui/button";
import { formatNumber } from "@/lib/format";
import { type Column, DataTable } from "./data-table";

interface RelatedListProps<Row> {
  title: string;
  query: UseQueryResult<{ items: Row[]; total: number }>;
  columns: readonly Column<Row>[];
  rowHref: (row: Row) => string;
  /** The whole list, narrowed to these records. */
  listHref: string;
  create: { href: string; label: string } | null;
}

/** The first few records that belong to another one, on its page. */
export function RelatedList<Row extends { id: string }>(
  { title, query, columns, rowHref, listHref, create }: RelatedListProps<Row>,
) {
  const rest = query.data === undefined ? 0 : query.data.total - query.data.items.length;
  return (
    <section aria-label={title} className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold text-foreground">
          {title}
          {query.data !== undefined && (
            <span className="ml-2 text-sm font-normal text-muted-foreground tabular-nums">
              {formatNumber(query.data.total)}
            </span>
          )}
        </h2>
        {create !== null && (
          <Button asChild variant="secondary" size="small">
            <Link href={create.href}>
              <Plus aria-hidden />
              {create.label}
            </Link>
          </Button>
        )}
      </div>
      {query.isError
        ? (
          <p role="alert" className="text-sm text-danger-text">
            {errorMessage(query.error)}{" "}
            <Button variant="link" onClick={() => void query.refetch()}>Try again</Button>
          </p>
        )
        : query.data?.total === 0
        ? (
          <p className="rounded-lg border border-dashed border-border px-4 py-6 text-center text-sm text-muted-foreground">
            None yet
          </p>
        )
        : (
          <DataTable
            label={title}
            columns={columns}
            rows={query.data?.items}
            rowHref={rowHref}
            skeletonRows={3}
          />
        )}
      {rest > 0 && (
        <Link href={listHref} className="inline-block text-sm text-accent-text hover:underline">
          Show all {formatNumber(query.data?.total ?? 0)}
        </Link>
      )}
    </section>
  );
}
