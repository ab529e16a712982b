"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { presentPasswordSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const loginSchema = z.object({
  email: z.string().trim().min(1, "Enter your email address."),
  password: presentPasswordSchema,
});

export function LoginForm({ next }: { next: string }) {
  const enterApp = useEnterApp();
  const form = useForm({
    resolver: zodResolver(loginSchema),
    defaultValues: { email: "", password: "" },
  });

  async function signIn(values: z.infer<typeof loginSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/login", { body: values }));
    enterApp(next);
  }

  return (
    <SubmitForm form={form} onSubmit={signIn} submitLabel="Sign in" layout="page">
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
        autoComplete="current-password"
        required
      />
    </SubmitForm>
  );
}
