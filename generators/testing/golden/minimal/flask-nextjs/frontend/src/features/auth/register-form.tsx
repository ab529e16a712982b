"use client";

import { z } from "zod";

import { api, unwrap } from "@/api/client";
import { TextField } from "@/components/form/text-field";

import { EmailField, NewPasswordField, PersonNameField } from "./account-fields";
import { AccountForm } from "./account-form";
import { emailSchema, newPasswordSchema, personNameSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const registerSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  workspace_name: z.string().trim().max(120, "Longer than 120 characters."),
});

type Values = z.infer<typeof registerSchema>;

export function RegisterForm() {
  const enterApp = useEnterApp();

  async function register({ workspace_name, ...account }: Values): Promise<void> {
    const body = workspace_name === "" ? account : { ...account, workspace_name };
    await unwrap(api.POST("/api/auth/register", { body }));
    enterApp("/dashboard");
  }

  return (
    <AccountForm
      schema={registerSchema}
      values={{ workspace_name: "", name: "", email: "", password: "" }}
      onSubmit={register}
      submitLabel="Create the account"
    >
      {({ control }) => (
        <>
          <PersonNameField control={control} name="name" />
          <EmailField control={control} name="email" />
          <NewPasswordField control={control} name="password" />
          <TextField
            control={control}
            name="workspace_name"
            label="Name of your workspace"
            autoComplete="organization"
            description="Your company or team; you can change it later."
          />
        </>
      )}
    </AccountForm>
  );
}
