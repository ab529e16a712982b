"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { errorMessage } from "@/api/api-error";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

interface DeleteButtonProps {
  id: string;
  /** What the record is called. */
  title: string;
  /** The kind of record inside of a sentence, such as "invoice". */
  kind: string;
  mutation: UseMutationResult<unknown, Error, string>;
  /** Where to go when it is gone. */
  listHref: string;
}

/** Deletes a record after asking once, and leaves its page without waiting for the answer. */
export function DeleteButton({ id, title, kind, mutation, listHref }: DeleteButtonProps) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);

  function remove(): void {
    setAsking(false);
    mutation.mutateAsync(id).then(
      () => toast.success(`“${title}” was deleted`),
      (error: unknown) =>
        toast.error(`“${title}” was kept`, {
          description: errorMessage(error),
          action: { label: "Show it", onClick: () => router.push(`${listHref}/${id}`) },
        }),
    );
    router.push(listHref);
  }

  return (
    <>
      <Button variant="secondary" disabled={mutation.isPending} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete this ${kind}?`}
        description={`“${title}” will be gone for good.`}
        confirmLabel={`Delete ${kind}`}
        onConfirm={remove}
      />
    </>
  );
}
