"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { errorMessage } from "@/api/api-error";
import { RECORDS } from "@/api/record-cache";
import { PAGE_SIZE, type RecordSource } from "./record-source";

/** How far a picker looks through titles by itself before it waits to be asked for more. */
const MOST_PAGES = 20;
const ENOUGH = 8;

/** The records a picker offers for what is typed. */
export function useRecordSearch<Row extends { id: string }>(source: RecordSource<Row>) {
  const [query, setQuery] = useState("");
  const words = useDeferredValue(query.trim().toLowerCase());
  const asked = source.searched ? words : "";

  const pages = useInfiniteQuery({
    queryKey: [RECORDS, source.key, "choices", asked],
    queryFn: ({ pageParam }) =>
      source.load({
        page: pageParam,
        per_page: PAGE_SIZE,
        ...(asked === "" ? {} : { text: asked }),
      }),
    initialPageParam: 1,
    getNextPageParam: (
      last,
      all,
    ) => (all.length * PAGE_SIZE < last.total ? all.length + 1 : undefined),
  });
  const { hasNextPage, isFetching, fetchNextPage } = pages;

  const found = (pages.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .map((row) => ({ value: row.id, label: source.titleOf(row) }))
    .filter(({ label }) => source.searched || label.toLowerCase().includes(words));

  const looksOn = !source.searched &&
    words !== "" &&
    found.length < ENOUGH &&
    (pages.data?.pages.length ?? 0) < MOST_PAGES;
  useEffect(() => {
    if (looksOn && hasNextPage && !isFetching) void fetchNextPage();
  }, [looksOn, hasNextPage, isFetching, fetchNextPage]);

  return {
    query,
    setQuery,
    options: found,
    isLoading: pages.isFetching,
    emptyText: pages.isError ? errorMessage(pages.error) : "Nothing found.",
    /** Loads further records; null when all are there. */
    more: hasNextPage && !looksOn ? () => void fetchNextPage() : null,
  };
}
