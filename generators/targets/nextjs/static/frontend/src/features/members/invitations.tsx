"use client";

import { useQuery } from "@tanstack/react-query";
import { errorMessage } from "@/api/api-error";
import type { components } from "@/api/schema";
import { ErrorState } from "@/components/page/error-state";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { formatDateTime } from "@/lib/format";
import { invitationsOptions, useWithdrawInvitation } from "./members-api";
import { roleLabel } from "./role-options";

/** Who is invited and has not come yet. */
export function Invitations() {
  const { data, error, refetch } = useQuery(invitationsOptions);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton className="h-16 w-full" />;
  if (data.items.length === 0) {
    return <p className="text-sm text-muted-foreground">Nobody is invited at the moment.</p>;
  }
  return (
    <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
      {data.items.map((invitation) => <Invitation key={invitation.id} {...invitation} />)}
    </ul>
  );
}

function Invitation(
  { id, email, role, expires_at: expiresAt }: components["schemas"]["Invitation"],
) {
  const withdraw = useWithdrawInvitation();
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div className="min-w-0">
        <p className="truncate text-sm font-medium text-foreground">{email}</p>
        <p className="text-sm text-muted-foreground">
          {roleLabel(role)}, valid until {formatDateTime(expiresAt)}
        </p>
      </div>
      <Button
        variant="secondary"
        size="small"
        aria-label={`Withdraw the invitation of ${email}`}
        pending={withdraw.isPending}
        onClick={() =>
          withdraw.mutate(id, { onError: (problem) => toast.error(errorMessage(problem)) })}
      >
        Withdraw
      </Button>
    </li>
  );
}
