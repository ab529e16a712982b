"use client";

import type { ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { Notice } from "@/components/page/notice";
import { Button } from "@/components/ui/button";
import { classNames } from "@/lib/class-names";
import { applyApiError } from "./apply-api-error";

interface SubmitFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Sends the values; what it throws is shown in the form, which keeps what was typed. */
  onSubmit: (values: Values) => Promise<void>;
  submitLabel: string;
  /** A button as wide as the form, for forms that are a page of their own. */
  layout?: "page" | "section";
  children: ReactNode;
}

/** The frame of a short form. */
export function SubmitForm<Values extends FieldValues>(
  { form, onSubmit, submitLabel, layout = "section", children }: SubmitFormProps<Values>,
) {
  const refusal = form.formState.errors.root?.["server"]?.message;
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      applyApiError(form, error);
    }
  });
  return (
    <form
      noValidate
      onSubmit={submit}
      className={classNames("space-y-4", layout === "section" && "max-w-md")}
    >
      {refusal !== undefined && <Notice tone="danger">{refusal}</Notice>}
      {children}
      <Button
        type="submit"
        pending={form.formState.isSubmitting}
        className={classNames(layout === "page" && "h-10 w-full")}
      >
        {submitLabel}
      </Button>
    </form>
  );
}
