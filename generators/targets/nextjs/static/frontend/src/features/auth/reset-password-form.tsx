"use client";

import { useRouter } from "next/navigation";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { toast } from "@/components/ui/toast";
import { NewPasswordField } from "./account-fields";
import { AccountForm } from "./account-form";
import { newPasswordSchema } from "./account-schemas";

const resetSchema = z.object({ password: newPasswordSchema });

export function ResetPasswordForm({ token }: { token: string }) {
  const router = useRouter();

  async function resetPassword({ password }: z.infer<typeof resetSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/reset-password", { body: { token, password } }));
    toast.success("Your password is changed. Sign in with the new one.");
    router.replace("/login");
  }

  return (
    <AccountForm
      schema={resetSchema}
      values={{ password: "" }}
      onSubmit={resetPassword}
      submitLabel="Change the password"
    >
      {({ control }) => <NewPasswordField control={control} name="password" label="New password" />}
    </AccountForm>
  );
}
