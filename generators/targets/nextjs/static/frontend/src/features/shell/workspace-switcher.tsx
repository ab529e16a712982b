"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronsUpDown } from "lucide-react";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
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

/** Moves this device to another of the person's workspaces; shows only the name when there is one. */
export function WorkspaceSwitcher() {
  const { workspace } = useSignedIn();
  const client = useQueryClient();
  const router = useRouter();
  const memberships = useQuery({
    queryKey: ["workspaces"],
    queryFn: () => unwrap(api.GET("/api/workspaces")),
  });
  const change = useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST("/api/auth/switch-workspace", { body: { workspace_id: id } })),
    onSuccess: async () => {
      router.push("/dashboard");
      await client.resetQueries();
    },
    onError: (error) => toast.error(errorMessage(error)),
  });
  const choices = memberships.data?.items ?? [];

  if (choices.length < 2) {
    return <p className="truncate px-5 pb-2 text-sm text-muted-foreground">{workspace.name}</p>;
  }
  return (
    <div className="px-3 pb-2">
      <DropdownMenu>
        <DropdownMenuTrigger
          disabled={change.isPending}
          aria-label={`Workspace ${workspace.name}: switch to another`}
          className="flex w-full cursor-pointer items-center justify-between gap-2 rounded-md border border-border px-2.5 py-1.5 text-sm hover:bg-muted disabled:opacity-60"
        >
          <span className="truncate">{workspace.name}</span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" className="w-56">
          <DropdownMenuLabel>Workspaces</DropdownMenuLabel>
          <DropdownMenuRadioGroup value={workspace.id} onValueChange={(id) => change.mutate(id)}>
            {choices.map((choice) => (
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
    </div>
  );
}
