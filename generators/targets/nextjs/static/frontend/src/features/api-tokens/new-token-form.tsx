"use client";

import { useState } from "react";
import { z } from "zod";
import { ChoiceField } from "@/components/form/choice-field";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { applyApiError } from "@/components/form/apply-api-error";
import { useRecordForm } from "@/components/form/use-record-form";
import { Notice } from "@/components/page/notice";
import { Button } from "@/components/ui/button";
import { EMPTY, integerValue, textValue } from "@/lib/field-schemas";
import { optional, toInteger } from "@/lib/form-values";
import { useCreateApiToken } from "./api-tokens-api";

const SCOPES = [
  { value: "read", label: "Read" },
  { value: "write", label: "Read and write" },
];

const tokenSchema = z.object({
  name: textValue({ required: true, maxLength: 120 }),
  scope: z.enum(["read", "write"], EMPTY),
  expires_in_days: integerValue({ min: "1", max: "3650" }),
});

/** Makes a token and shows it, once. */
export function NewTokenForm() {
  const [token, setToken] = useState<string | null>(null);
  const creation = useCreateApiToken();
  const form = useRecordForm({
    schema: tokenSchema,
    values: { name: "", scope: "read", expires_in_days: "90" },
    mode: "create",
  });

  const submit = form.handleSubmit(async ({ name, scope, expires_in_days }) => {
    const days = optional(expires_in_days, toInteger);
    try {
      const created = await creation.mutateAsync({
        name: name.trim(),
        scope,
        ...(days === null ? {} : { expires_in_days: days }),
      });
      setToken(created.token);
      form.reset();
    } catch (error) {
      applyApiError(form, error);
    }
  });

  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      {form.formState.errors.root?.["server"] !== undefined && (
        <Notice tone="danger">{form.formState.errors.root["server"].message}</Notice>
      )}
      {token !== null && (
        <Notice tone="success">
          This is the only time the token is shown. Keep it in a safe place.
          <code className="mt-1 block font-mono text-xs break-all select-all">{token}</code>
        </Notice>
      )}
      <TextField control={form.control} name="name" label="Name" required />
      <ChoiceField control={form.control} name="scope" label="May" required options={SCOPES} />
      <NumberField
        control={form.control}
        name="expires_in_days"
        label="Ends after days"
        kind="whole"
      />
      <Button type="submit" pending={form.formState.isSubmitting}>Make token</Button>
    </form>
  );
}
