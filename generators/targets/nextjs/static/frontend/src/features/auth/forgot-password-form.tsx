"use client";

import { z } from "zod";
import { api, unwrap } from "@/api/client";
import { Notice } from "@/components/page/notice";
import { EmailField } from "./account-fields";
import { AccountForm } from "./account-form";
import { emailSchema } from "./account-schemas";

const forgotSchema = z.object({ email: emailSchema });

export function ForgotPasswordForm() {
  async function requestLink(values: z.infer<typeof forgotSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/forgot-password", { body: values }));
  }

  return (
    <AccountForm
      schema={forgotSchema}
      values={{ email: "" }}
      onSubmit={requestLink}
      submitLabel="Send the link"
      sent={
        <Notice tone="success">
          If there is an account for this address, a link is on its way to it. It works once and not
          for long.
        </Notice>
      }
    >
      {({ control }) => <EmailField control={control} name="email" />}
    </AccountForm>
  );
}
