"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/page/notice";
import { emailSchema } from "./account-schemas";

const forgotSchema = z.object({ email: emailSchema });

export function ForgotPasswordForm() {
  const form = useForm({ resolver: zodResolver(forgotSchema), defaultValues: { email: "" } });

  async function requestLink(values: z.infer<typeof forgotSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/forgot-password", { body: values }));
  }

  if (form.formState.isSubmitSuccessful) {
    return (
      <Notice tone="success">
        If there is an account for this address, a link is on its way to it. It works once and not
        for long.
      </Notice>
    );
  }
  return (
    <SubmitForm form={form} onSubmit={requestLink} submitLabel="Send the link" layout="page">
      <TextField
        control={form.control}
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        required
      />
    </SubmitForm>
  );
}
