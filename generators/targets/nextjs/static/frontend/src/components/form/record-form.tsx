"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { Notice } from "@/components/page/notice";
import { Button } from "@/components/ui/button";
import { applyApiError, PLAN_LIMIT } from "./apply-api-error";
import { UnsavedChanges } from "./unsaved-changes";

interface RecordFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Saves and leads away; what it throws is shown in the form, which keeps what was typed. */
  onSave: (values: Values) => Promise<void>;
  saveLabel: string;
  cancelHref: string;
  /** Where a plan that is used up can be changed. */
  upgradeHref?: string;
  children: ReactNode;
}

/** The frame of every form for a record. */
export function RecordForm<Values extends FieldValues>(
  { form, onSave, saveLabel, cancelHref, upgradeHref, children }: RecordFormProps<Values>,
) {
  const [saved, setSaved] = useState(false);
  const { isDirty, isSubmitting, errors } = form.formState;

  const submit = form.handleSubmit(async (values) => {
    try {
      setSaved(true);
      await onSave(values);
    } catch (error) {
      setSaved(false);
      applyApiError(form, error);
    }
  });

  return (
    <form noValidate onSubmit={submit} className="max-w-2xl space-y-6">
      {errors.root?.["server"]?.message !== undefined && (
        <Notice tone="danger">
          {errors.root["server"].message}
          {upgradeHref !== undefined && errors.root["server"].type === PLAN_LIMIT && (
            <Link href={upgradeHref} className="ml-1 underline">Change the plan</Link>
          )}
        </Notice>
      )}
      {children}
      <div className="flex gap-2 border-t border-border pt-5">
        <Button type="submit" pending={isSubmitting}>{saveLabel}</Button>
        <Button asChild variant="secondary">
          <Link href={cancelHref}>Cancel</Link>
        </Button>
      </div>
      <UnsavedChanges active={isDirty && !saved} />
    </form>
  );
}
