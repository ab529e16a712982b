"use client";

import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { EmailField, PresentPasswordField } from "./account-fields";
import { AccountForm } from "./account-form";
import { presentPasswordSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const loginSchema = z.object({
  email: z.string().trim().min(1, "Enter your email address."),
  password: presentPasswordSchema,
});

export function LoginForm({ next }: { next: string }) {
  const enterApp = useEnterApp();

  async function signIn(values: z.infer<typeof loginSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/login", { body: values }));
    enterApp(next);
  }

  return (
    <AccountForm
      schema={loginSchema}
      values={{ email: "", password: "" }}
      onSubmit={signIn}
      submitLabel="Sign in"
    >
      {({ control }) => (
        <>
          <EmailField control={control} name="email" />
          <PresentPasswordField control={control} name="password" />
        </>
      )}
    </AccountForm>
  );
}
