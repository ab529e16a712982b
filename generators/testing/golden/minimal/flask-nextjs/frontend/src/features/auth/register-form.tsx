"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";

import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";

import { emailSchema, newPasswordSchema, personNameSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const registerSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  workspace_name: z.string().trim().max(120, "Longer than 120 characters."),
});

export function RegisterForm() {
  const enterApp = useEnterApp();
  const form = useForm({
    resolver: zodResolver(registerSchema),
    defaultValues: { workspace_name: "", name: "", email: "", password: "" },
  });

  async function register(
    { workspace_name, ...account }: z.infer<typeof registerSchema>,
  ): Promise<void> {
    const body = workspace_name === "" ? account : { ...account, workspace_name };
    await unwrap(api.POST("/api/auth/register", { body }));
    enterApp("/dashboard");
  }

  return (
    <SubmitForm form={form} onSubmit={register} submitLabel="Create the account" layout="page">
      <TextField
        control={form.control}
        name="name"
        label="Your name"
        autoComplete="name"
        required
      />
      <TextField
        control={form.control}
        name="email"
        label="Email address"
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        control={form.control}
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        description="At least 10 characters."
        required
      />
      <TextField
        control={form.control}
        name="workspace_name"
        label="Name of your workspace"
        autoComplete="organization"
        description="Your company or team; you can change it later."
      />
    </SubmitForm>
  );
}
