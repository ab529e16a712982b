"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { newPasswordSchema } from "./account-schemas";

const resetSchema = z.object({ password: newPasswordSchema });

export function ResetPasswordForm({ token }: { token: string }) {
  const router = useRouter();
  const form = useForm({ resolver: zodResolver(resetSchema), defaultValues: { password: "" } });

  async function resetPassword({ password }: z.infer<typeof resetSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/reset-password", { body: { token, password } }));
    toast.success("Your password is changed. Sign in with the new one.");
    router.replace("/login");
  }

  return (
    <SubmitForm
      form={form}
      onSubmit={resetPassword}
      submitLabel="Change the password"
      layout="page"
    >
      <TextField
        control={form.control}
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        description="At least 10 characters."
        required
      />
    </SubmitForm>
  );
}
