"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useSignedIn } from "@/access/session-provider";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/page/notice";
import { emailSchema, presentPasswordSchema } from "@/features/auth/account-schemas";

const changeEmailSchema = z.object({ new_email: emailSchema, password: presentPasswordSchema });

/** Asks for another address; the account moves once the link sent there is opened. */
export function EmailForm() {
  const { user } = useSignedIn();
  const form = useForm({
    resolver: zodResolver(changeEmailSchema),
    defaultValues: { new_email: "", password: "" },
  });

  async function change(values: z.infer<typeof changeEmailSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/change-email", { body: values }));
  }

  if (form.formState.isSubmitSuccessful) {
    return (
      <Notice tone="success">
        A link was sent to {form.getValues("new_email")}. Until it is opened, {user.email}{" "}
        stays your address.
      </Notice>
    );
  }
  return (
    <SubmitForm form={form} onSubmit={change} submitLabel="Send the link">
      <TextField
        control={form.control}
        name="new_email"
        label="New email address"
        type="email"
        autoComplete="email"
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
