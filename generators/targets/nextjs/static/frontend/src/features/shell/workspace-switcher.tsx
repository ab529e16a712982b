"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronsUpDown } from "lucide-react";
import { useSignedIn } from "@/access/session-provider";
import { DeferredPopup } from "@/components/ui/deferred-popup";
import { workspacesOptions } from "./workspaces-api";

const loadChoices = () => import("./workspace-choices").then((module) => module.WorkspaceChoices);

/** The current workspace; leads to the person's other ones when there are any. */
export function WorkspaceSwitcher() {
  const { workspace } = useSignedIn();
  const { data } = useQuery(workspacesOptions);
  if (data === undefined || data.items.length < 2) {
    return <p className="truncate px-5 pb-2 text-sm text-muted-foreground">{workspace.name}</p>;
  }
  return (
    <div className="px-3 pb-2">
      <DeferredPopup kind="menu" load={loadChoices}>
        <button
          type="button"
          aria-label={`Workspace ${workspace.name}: switch to another`}
          className="flex w-full cursor-pointer items-center justify-between gap-2 rounded-md border border-border px-2.5 py-1.5 text-sm hover:bg-muted disabled:opacity-60"
        >
          <span className="truncate">{workspace.name}</span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        </button>
      </DeferredPopup>
    </div>
  );
}
