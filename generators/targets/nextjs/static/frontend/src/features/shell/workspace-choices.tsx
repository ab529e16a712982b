"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { isRole, ROLE_LABELS } from "@/access/access";
import { useSignedIn } from "@/access/session-provider";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import { workspacesOptions } from "./workspaces-api";

/** Moves this device to another of the person's workspaces. */
export function WorkspaceChoices({ trigger }: { trigger: ReactElement }) {
  const { workspace } = useSignedIn();
  const client = useQueryClient();
  const router = useRouter();
  const { data } = useQuery(workspacesOptions);
  const change = useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST("/api/auth/switch-workspace", { body: { workspace_id: id } })),
    onSuccess: async () => {
      router.push("/dashboard");
      await client.resetQueries();
    },
    onError: (error) => toast.error(errorMessage(error)),
  });
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild disabled={change.isPending}>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="w-56">
        <DropdownMenuLabel>Workspaces</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={workspace.id} onValueChange={(id) => change.mutate(id)}>
          {data?.items.map((choice) => (
            <DropdownMenuRadioItem key={choice.workspace.id} value={choice.workspace.id}>
              <span className="min-w-0">
                <span className="block truncate">{choice.workspace.name}</span>
                <span className="block truncate text-xs text-muted-foreground">
                  {isRole(choice.role) ? ROLE_LABELS[choice.role] : choice.role}
                </span>
              </span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
