import { queryOptions, useQueries } from "@tanstack/react-query";
import { RECORDS } from "@/api/record-cache";
import type { Titles } from "@/components/value/record-links";

/** Most records the API gives at once. */
export const PAGE_SIZE = 100;

export interface SourceParams {
  page?: number;
  per_page?: number;
  /** What is typed to find a record. */
  text?: string;
  ids?: string[];
}

/** Where a picker finds the records of one kind, and what they are called. */
export interface RecordSource<Row extends { id: string }> {
  /** Segment of the address of the kind, such as "clients". */
  key: string;
  /** Whether the API searches; else the picker looks through the titles itself, as far as they are loaded. */
  searched: boolean;
  load: (params: SourceParams) => Promise<{ items: Row[]; total: number }>;
  titleOf: (row: Row) => string;
}

/** The titles of records by id: of those that exist and may be seen. */
export function useTitles<Row extends { id: string }>(
  source: RecordSource<Row>,
  ids: readonly (string | null | undefined)[],
): Titles {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string" && id !== ""))]
    .sort() as string[];
  const parts = Array.from(
    { length: Math.ceil(wanted.length / PAGE_SIZE) },
    (_, index) => wanted.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  );
  return useQueries({
    queries: parts.map((part) => titlesOptions(source, part)),
    combine: (results) => new Map(results.flatMap(({ data }) => data ?? [])),
  });
}

function titlesOptions<Row extends { id: string }>(source: RecordSource<Row>, ids: string[]) {
  return queryOptions({
    queryKey: [RECORDS, source.key, "titles", ids],
    queryFn: async () => {
      const { items } = await source.load({ ids, per_page: PAGE_SIZE });
      return items.map((row): [string, string] => [row.id, source.titleOf(row)]);
    },
  });
}
