import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";

interface RecordPageProps<Row> {
  query: UseQueryResult<Row>;
  children: (row: Row) => ReactNode;
}

/** A page about one record, whatever state it is in. */
export function RecordPage<Row>({ query, children }: RecordPageProps<Row>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState />;
}
