"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Pagination } from "@/components/list/pagination";
import { EmptyState } from "@/components/page/empty-state";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { auditOptions } from "./audit-api";
import { AuditList } from "./audit-list";

/** Everything that was done in the workspace. */
export function AuditLog() {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(auditOptions({ page }));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.total === 0) {
    return (
      <EmptyState
        title="Nothing was done yet"
        description="Every change of a record is written down here."
      />
    );
  }
  return (
    <div className="space-y-4">
      <AuditList entries={data.items} linked />
      <Pagination page={page} perPage={data.per_page} total={data.total} onPage={setPage} />
    </div>
  );
}
