"use client";

import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { Notice } from "@/components/page/notice";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { SettingsSection } from "@/features/settings/settings-section";
import { formatDateTime, formatNumber } from "@/lib/format";

const billingOptions = queryOptions({
  queryKey: ["billing"],
  queryFn: () => unwrap(api.GET("/api/billing")),
});

const PLAN_LABELS = { free: "Free", pro: "Pro" } as const;

/** What the workspace pays for, and the ways to Stripe's own pages. */
export function Billing() {
  const outcome = useSearchParams().get("billing");
  const { data, error, refetch } = useQuery(billingOptions);
  const checkout = useStripePage(() =>
    unwrap(api.POST("/api/billing/checkout", { body: { plan: "pro" } }))
  );
  const portal = useStripePage(() => unwrap(api.POST("/api/billing/portal")));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  const limit = data.records_of_a_kind;
  return (
    <>
      {outcome === "done" && (
        <Notice tone="success" className="mb-6">
          Thank you. The new plan shows here as soon as the payment is confirmed.
        </Notice>
      )}
      <SettingsSection title="Plan" description="What the workspace may use.">
        <p className="flex items-center gap-2 text-2xl font-semibold text-foreground">
          {PLAN_LABELS[data.plan]}
          {data.status !== "none" && (
            <Badge tone={data.status === "active" ? "success" : "warning"}>
              {data.status.replaceAll("_", " ")}
            </Badge>
          )}
        </p>
        <p className="mt-2 text-sm text-muted-foreground">
          {limit === null
            ? "Any number of records of each kind."
            : `Up to ${formatNumber(limit)} records of each kind.`}
        </p>
        {data.current_period_end !== null && (
          <p className="mt-1 text-sm text-muted-foreground">
            {data.cancel_at_period_end ? "Ends on" : "Renews on"}{" "}
            {formatDateTime(data.current_period_end)}.
          </p>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          {data.plan === "free" && (
            <Button
              pending={checkout.isPending}
              onClick={() => checkout.mutate()}
            >
              Upgrade to {PLAN_LABELS.pro}
            </Button>
          )}
          {data.status !== "none" && (
            <Button
              variant="secondary"
              pending={portal.isPending}
              onClick={() => portal.mutate()}
            >
              Invoices and payment method
            </Button>
          )}
        </div>
      </SettingsSection>
    </>
  );
}

/** Asks for the address of a page of Stripe and goes there. */
function useStripePage(request: () => Promise<{ url: string }>) {
  return useMutation({
    mutationFn: request,
    onSuccess: ({ url }) => window.location.assign(url),
    onError: (error) => toast.error(errorMessage(error)),
  });
}
