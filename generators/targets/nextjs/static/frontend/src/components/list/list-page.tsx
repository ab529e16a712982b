"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { Download, ListFilter, Plus, SearchX } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useId, useState } from "react";
import { EmptyState } from "@/components/page/empty-state";
import { ErrorState } from "@/components/page/error-state";
import { PageHeader } from "@/components/page/page-header";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { type Column, DataTable } from "./data-table";
import type { Filter } from "./filter";
import type { ListState } from "./list-state";
import { Pagination } from "./pagination";
import { SearchBox } from "./search-box";

// Controls for values come with the first look at the filters, not with the list.
const FilterPanel = dynamic(() => import("./filter-panel").then((module) => module.FilterPanel), {
  loading: () => <Skeleton className="h-24 w-full" />,
});

interface Page<Row> {
  items: Row[];
  page: number;
  per_page: number;
  total: number;
}

interface ListPageProps<Row> {
  title: string;
  description?: string;
  list: ListState<unknown>;
  query: UseQueryResult<Page<Row>>;
  columns: readonly Column<Row>[];
  filters: readonly Filter[];
  rowHref: (row: Row) => string;
  /** Names the search box; without it there is none. */
  searchLabel?: string;
  /** Address of the CSV file, without parameters; without it nothing is exported. */
  exportPath?: string;
  /** Leads to the form for a new record; left out for who may not make one. */
  create?: { href: string; label: string } | null;
  empty: { title: string; description: ReactNode };
}

/** A list of records: search, filters, table and pages, whatever state it is in. */
export function ListPage<Row extends { id: string }>(
  {
    title,
    description,
    list,
    query,
    columns,
    filters,
    rowHref,
    searchLabel,
    exportPath,
    create,
    empty,
  }: ListPageProps<Row>,
) {
  const total = query.data?.total;
  const isNarrowed = list.search !== "" || list.filterCount > 0;
  const newButton = create && (
    <Button asChild>
      <Link href={create.href}>
        <Plus aria-hidden />
        {create.label}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={title}
        description={description}
        actions={
          <>
            {exportPath !== undefined && total !== undefined && total > 0 && (
              <ExportLink path={exportPath} params={list.params} />
            )}
            {newButton}
          </>
        }
      />
      <div className="space-y-4">
        {(isNarrowed || total !== 0) && (
          <Toolbar list={list} filters={filters} searchLabel={searchLabel} />
        )}
        {query.isError
          ? <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          : total === 0
          ? (isNarrowed
            ? <NothingMatches list={list} />
            : <EmptyState
              title={empty.title}
              description={empty.description}
              actions={newButton}
            />)
          : (
            <>
              <div
                className={query.isPlaceholderData ? "opacity-60 transition-opacity" : undefined}
              >
                <DataTable
                  label={title}
                  columns={columns}
                  rows={query.data?.items}
                  rowHref={rowHref}
                  sort={list.sort}
                  onSort={(sort) => list.change({ sort })}
                />
              </div>
              {total !== undefined && (
                <Pagination
                  page={list.page}
                  perPage={list.perPage}
                  total={total}
                  onPage={(page) => list.change({ page: String(page) })}
                  onPerPage={(perPage) => list.change({ per_page: String(perPage) })}
                />
              )}
            </>
          )}
      </div>
    </>
  );
}

interface ToolbarProps {
  list: ListState<unknown>;
  filters: readonly Filter[];
  searchLabel: string | undefined;
}

function Toolbar({ list, filters, searchLabel }: ToolbarProps) {
  const panelId = useId();
  const [open, setOpen] = useState(list.filterCount > 0);
  if (searchLabel === undefined && filters.length === 0) return null;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        {searchLabel !== undefined && (
          <SearchBox
            label={searchLabel}
            value={list.search}
            onChange={(q) => list.change({ q })}
          />
        )}
        {filters.length > 0 && (
          <Button
            variant="secondary"
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            onClick={() => setOpen(!open)}
          >
            <ListFilter aria-hidden />
            Filters
            {list.filterCount > 0 && <Badge tone="accent">{list.filterCount}</Badge>}
          </Button>
        )}
      </div>
      {open && filters.length > 0 && (
        <FilterPanel id={panelId} filters={filters} values={list.values} onChange={list.change} />
      )}
    </div>
  );
}

function ExportLink({ path, params }: { path: string; params: unknown }) {
  const entries = Object.entries(params as Record<string, string | number | boolean>).filter((
    [name],
  ) => name !== "page" && name !== "per_page");
  const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return (
    <Button asChild variant="secondary">
      <a href={`${path}?${query.toString()}`} download>
        <Download aria-hidden />
        Export
      </a>
    </Button>
  );
}

function NothingMatches({ list }: { list: ListState<unknown> }) {
  const none = Object.fromEntries(["q", ...Object.keys(list.values)].map((name) => [name, ""]));
  return (
    <EmptyState
      icon={SearchX}
      title="Nothing matches"
      description="No record fits the search and the filters."
      actions={
        <Button variant="secondary" onClick={() => list.change(none)}>
          Clear search and filters
        </Button>
      }
    />
  );
}
