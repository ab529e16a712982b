"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { errorMessage } from "@/api/api-error";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

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

/** Deletes a record after asking once. */
export function DeleteButton({ id, title, kind, mutation, listHref }: DeleteButtonProps) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);

  function remove(): void {
    mutation.mutate(id, {
      onSuccess: () => {
        toast.success(`“${title}” was deleted`);
        router.push(listHref);
      },
      onError: (error) => {
        setAsking(false);
        toast.error(errorMessage(error));
      },
    });
  }

  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        Delete
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete this ${kind}?`}
        description={`“${title}” will be gone for good.`}
        confirmLabel={`Delete ${kind}`}
        pending={mutation.isPending}
        onConfirm={remove}
      />
    </>
  );
}
