"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { errorMessage } from "@/api/api-error";
import type { components } from "@/api/schema";
import { ErrorState } from "@/components/page/error-state";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { formatDateTime } from "@/lib/format";
import { deviceName } from "./device-name";
import { devicesOptions, useSignOutDevice, useSignOutEverywhere } from "./devices-api";

export function Devices() {
  const { data, error, refetch } = useQuery(devicesOptions);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton className="h-32 w-full" />;
  return (
    <div className="space-y-4">
      <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
        {data.items.map((device) => <Device key={device.id} {...device} />)}
      </ul>
      <SignOutEverywhere />
    </div>
  );
}

function Device(
  { id, user_agent: agent, ip_address: address, last_used_at: lastUsed, is_current: isCurrent }:
    components["schemas"]["Session"],
) {
  const signOut = useSignOutDevice();
  const name = deviceName(agent);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-sm font-medium text-foreground">
          {name}
          {isCurrent && <Badge tone="success">This device</Badge>}
        </p>
        <p className="text-sm text-muted-foreground">
          {[address, `last used ${formatDateTime(lastUsed)}`].filter(Boolean).join(", ")}
        </p>
      </div>
      {!isCurrent && (
        <Button
          variant="secondary"
          size="small"
          aria-label={`Sign out ${name}`}
          pending={signOut.isPending}
          onClick={() =>
            signOut.mutate(id, { onError: (error) => toast.error(errorMessage(error)) })}
        >
          Sign out
        </Button>
      )}
    </li>
  );
}

function SignOutEverywhere() {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const router = useRouter();
  const signOut = useSignOutEverywhere();

  function leave(): void {
    signOut.mutate(undefined, {
      onSuccess: () => {
        client.clear();
        router.replace("/login");
      },
      onError: (error) => {
        setAsking(false);
        toast.error(errorMessage(error));
      },
    });
  }

  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>Sign out everywhere</Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        description="Every device has to sign in again, this one too."
        confirmLabel="Sign out everywhere"
        pending={signOut.isPending}
        onConfirm={leave}
      />
    </>
  );
}
