"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { newPasswordSchema, presentPasswordSchema } from "@/features/auth/account-schemas";
import { devicesOptions } from "./devices-api";

const changePasswordSchema = z.object({
  current_password: presentPasswordSchema,
  new_password: newPasswordSchema,
});

export function PasswordForm() {
  const client = useQueryClient();
  const form = useForm({
    resolver: zodResolver(changePasswordSchema),
    defaultValues: { current_password: "", new_password: "" },
  });

  async function change(values: z.infer<typeof changePasswordSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/change-password", { body: values }));
    form.reset();
    await client.invalidateQueries({ queryKey: devicesOptions.queryKey });
    toast.success("Your password is changed. Other devices are signed out.");
  }

  return (
    <SubmitForm form={form} onSubmit={change} submitLabel="Change the password">
      <TextField
        control={form.control}
        name="current_password"
        label="Present password"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        control={form.control}
        name="new_password"
        label="New password"
        type="password"
        autoComplete="new-password"
        description="At least 10 characters."
        required
      />
    </SubmitForm>
  );
}
