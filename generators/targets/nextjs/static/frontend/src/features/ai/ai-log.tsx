"use client";

import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, unwrap } from "@/api/client";
import { Pagination } from "@/components/list/pagination";
import { EmptyState } from "@/components/page/empty-state";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { Badge } from "@/components/ui/badge";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import { formatDateTime, formatNumber } from "@/lib/format";

const TONES = { failed: "danger", open: "neutral", accepted: "success", edited: "accent" } as const;

function aiCallsOptions(page: number) {
  return queryOptions({
    queryKey: ["ai-calls", page],
    queryFn: () => unwrap(api.GET("/api/ai-calls", { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });
}

/** Every question to a language model, and what a person made of the answer. */
export function AiLog() {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(aiCallsOptions(page));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.total === 0) {
    return (
      <EmptyState
        title="No questions yet"
        description="Every question to the model is written down here."
      />
    );
  }
  return (
    <div className="space-y-4">
      <Table aria-label="Questions to the model">
        <TableHeader>
          <tr>
            {["When", "Use", "Model", "Took", "Decision"].map((label) => (
              <TableHead key={label}>{label}</TableHead>
            ))}
          </tr>
        </TableHeader>
        <TableBody>
          {data.items.map((call) => (
            <TableRow key={call.id}>
              <TableCell>{formatDateTime(call.created_at)}</TableCell>
              <TableCell>{call.use.replaceAll("_", " ")}</TableCell>
              <TableCell>{call.model}</TableCell>
              <TableCell className="tabular-nums">{formatNumber(call.latency_ms)} ms</TableCell>
              <TableCell>
                <Badge tone={TONES[call.outcome]}>{call.outcome}</Badge>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pagination page={page} perPage={data.per_page} total={data.total} onPage={setPage} />
    </div>
  );
}
