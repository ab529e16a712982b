"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { SubmitForm } from "@/components/form/submit-form";

interface AccountFormProps<Values extends FieldValues> {
  schema: z.ZodType<Values, Values>;
  values: DefaultValues<NoInfer<Values>>;
  /** Sends the values; what it throws is shown in the form. */
  onSubmit: (values: NoInfer<Values>, form: UseFormReturn<NoInfer<Values>>) => Promise<void>;
  submitLabel: string;
  /** Shown instead of the form once it was sent. */
  sent?: ReactNode;
  children: (form: UseFormReturn<NoInfer<Values>>) => ReactNode;
}

/** The form of a page around signing in. */
export function AccountForm<Values extends FieldValues>(
  { schema, values, onSubmit, submitLabel, sent, children }: AccountFormProps<Values>,
) {
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: values });
  if (sent !== undefined && form.formState.isSubmitSuccessful) return sent;
  return (
    <SubmitForm
      form={form}
      onSubmit={(typed) => onSubmit(typed, form)}
      submitLabel={submitLabel}
      layout="page"
    >
      {children(form)}
    </SubmitForm>
  );
}
