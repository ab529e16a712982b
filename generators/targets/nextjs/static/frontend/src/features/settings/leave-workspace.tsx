"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSignedIn } from "@/access/session-provider";
import { errorMessage } from "@/api/api-error";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRemoveMember } from "@/features/members/members-api";

/** Ends the person's own membership, and with it the session in this workspace. */
export function LeaveWorkspace() {
  const { user, workspace } = useSignedIn();
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const router = useRouter();
  const remove = useRemoveMember();

  function leave(): void {
    remove.mutate(user.id, {
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
      <Button variant="secondary" onClick={() => setAsking(true)}>Leave {workspace.name}</Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Leave ${workspace.name}?`}
        description="You lose access at once. An owner can invite you again."
        confirmLabel="Leave"
        pending={remove.isPending}
        onConfirm={leave}
      />
    </>
  );
}
