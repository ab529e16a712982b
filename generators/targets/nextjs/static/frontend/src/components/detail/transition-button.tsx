"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { ApiError, errorMessage } from "@/api/api-error";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button, type ButtonVariant } from "@/components/ui/button";

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

/** An act of a workflow on one record. */
export function TransitionButton(
  { id, label, mutation, done, question, variant = "secondary" }: TransitionButtonProps,
) {
  const [asking, setAsking] = useState(false);

  function run(): void {
    mutation.mutate(id, {
      onSuccess: () => toast.success(done),
      onError: (error) => toast.error(refusal(error)),
      onSettled: () => setAsking(false),
    });
  }

  return (
    <>
      <Button
        variant={variant}
        pending={mutation.isPending}
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
          pending={mutation.isPending}
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
