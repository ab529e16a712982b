"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { errorMessage } from "@/api/api-error";
import { ErrorState } from "@/components/page/error-state";
import { Badge } from "@/components/ui/badge";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { SettingsSection } from "@/features/settings/settings-section";
import { formatDateTime } from "@/lib/format";
import { apiTokensOptions, useRevokeApiToken } from "./api-tokens-api";
import { NewTokenForm } from "./new-token-form";

/** Keys for programs that work with the API in the person's name. */
export function ApiTokens() {
  return (
    <>
      <SettingsSection
        title="New token"
        description="For a program that works in your name, with the rights of your role."
      >
        <NewTokenForm />
      </SettingsSection>
      <SettingsSection title="Tokens" description="Revoke what is not used any more.">
        <TokenList />
      </SettingsSection>
    </>
  );
}

function TokenList() {
  const { data, error, refetch } = useQuery(apiTokensOptions);
  const revoke = useRevokeApiToken();
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton className="h-24 w-full" />;
  if (data.items.length === 0) {
    return <p className="text-sm text-muted-foreground">There are no tokens.</p>;
  }
  return (
    <>
      <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
        {data.items.map((token) => (
          <li key={token.id} className="flex items-center justify-between gap-3 px-4 py-3 text-sm">
            <div className="min-w-0">
              <p className="flex items-center gap-2 font-medium text-foreground">
                <span className="truncate">{token.name}</span>
                <Badge>{token.scope}</Badge>
              </p>
              <p className="text-xs text-muted-foreground">
                {token.last_used_at === null
                  ? "Never used"
                  : `Last used ${formatDateTime(token.last_used_at)}`}
                {token.expires_at !== null && `, ends ${formatDateTime(token.expires_at)}`}
              </p>
            </div>
            <Button
              variant="secondary"
              size="small"
              onClick={() => setAsked(token)}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title="Revoke this token?"
        description={`Programs that use “${asked?.name ?? ""}” are shut out at once.`}
        confirmLabel="Revoke token"
        pending={revoke.isPending}
        onConfirm={() =>
          asked !== null && revoke.mutate(asked.id, {
            onError: (problem) => toast.error(errorMessage(problem)),
            onSettled: () => setAsked(null),
          })}
      />
    </>
  );
}
