"use client";

import { useIsMutating, type UseMutationResult } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, errorMessage } from "@/api/api-error";
import { ACTS } from "@/api/record-cache";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

interface TransitionButtonProps {
  id: string;
  label: string;
  mutation: UseMutationResult<unknown, Error, string>;
  /** What is said when it is done. */
  done: string;
  /** What is asked first, for an act that cannot be taken back. */
  question?: string;
  variant?: ButtonVariant;
}

/** An act of a workflow on one record. The state it leads to is shown at once, and taken back when it is refused. */
export function TransitionButton(
  { id, label, mutation, done, question, variant = "secondary" }: TransitionButtonProps,
) {
  const [asking, setAsking] = useState(false);
  // The next act takes the place of this one before it is done, and must not be hit by a second click.
  const isActing = useIsMutating({ mutationKey: [ACTS] }) > 0;

  function run(): void {
    setAsking(false);
    mutation.mutate(id, {
      onSuccess: () => toast.success(done),
      onError: (error) => toast.error(refusal(error)),
    });
  }

  return (
    <>
      <Button
        variant={variant}
        pending={mutation.isPending}
        disabled={isActing}
        onClick={question === undefined ? run : () => setAsking(true)}
      >
        {label}
      </Button>
      {question !== undefined && (
        <ConfirmDialog
          open={asking}
          onOpenChange={setAsking}
          title={`${label}?`}
          description={question}
          confirmLabel={label}
          tone="neutral"
          onConfirm={run}
        />
      )}
    </>
  );
}

/** A rule that refuses the act says what is missing, which is more than that something is. */
function refusal(error: Error): string {
  const messages = error instanceof ApiError ? Object.values(error.fields).flat() : [];
  return messages.length > 0 ? messages.join(" ") : errorMessage(error);
}
