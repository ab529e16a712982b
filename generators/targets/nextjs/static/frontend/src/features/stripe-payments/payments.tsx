"use client";

import { useQuery } from "@tanstack/react-query";
import { CreditCard } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { Pagination } from "@/components/list/pagination";
import { EmptyState } from "@/components/page/empty-state";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { Notice } from "@/components/page/notice";
import { PageHeader } from "@/components/page/page-header";
import { Badge } from "@/components/ui/badge";
import { formatDateTime, formatMoney } from "@/lib/format";
import { RECORD_PATHS } from "@/record-paths";
import { paymentsOptions } from "./payments-api";

const TONES = { open: "warning", paid: "success", expired: "neutral" } as const;

/** What was paid through Stripe. */
export function Payments() {
  const outcome = useSearchParams().get("payment");
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(paymentsOptions({ page }));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  return (
    <>
      <PageHeader title="Payments" />
      {outcome === "done" && (
        <Notice tone="success" className="mb-4">
          Thank you. The payment shows as paid as soon as it is confirmed.
        </Notice>
      )}
      {outcome === "cancelled" && <Notice className="mb-4">The payment was not made.</Notice>}
      {data.total === 0
        ? (
          <EmptyState
            icon={CreditCard}
            title="No payments yet"
            description="What is paid stands here."
          />
        )
        : (
          <div className="space-y-4">
            <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
              {data.items.map((payment) => (
                <li
                  key={payment.id}
                  className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 text-sm"
                >
                  <Link
                    href={`${RECORD_PATHS[payment.resource] ?? ""}/${payment.record_id}`}
                    className="text-accent-text hover:underline"
                  >
                    {payment.resource.replaceAll("_", " ")}
                  </Link>
                  <span className="text-muted-foreground">
                    {formatDateTime(payment.paid_at ?? payment.created_at)}
                  </span>
                  <Badge tone={TONES[payment.status]}>{payment.status}</Badge>
                  <span className="font-medium text-foreground tabular-nums">
                    {formatMoney(payment.amount)}
                  </span>
                </li>
              ))}
            </ul>
            <Pagination page={page} perPage={data.per_page} total={data.total} onPage={setPage} />
          </div>
        )}
    </>
  );
}
