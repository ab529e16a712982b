"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { isRole, ROLE_LABELS } from "@/access/access";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { SubmitForm } from "@/components/form/submit-form";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/page/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { newPasswordSchema, personNameSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const joinSchema = z.object({ password: newPasswordSchema });
const registerSchema = joinSchema.extend({ name: personNameSchema });

/** Shows what an invitation is for, and joins with the present account or with a new one. */
export function AcceptInvitation({ token }: { token: string }) {
  const invitation = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => unwrap(api.POST("/api/auth/invitations/preview", { body: { token } })),
    retry: false,
  });
  if (invitation.isPending) return <Skeleton className="h-40 w-full" />;
  if (invitation.error !== null) {
    return <Notice tone="danger">{errorMessage(invitation.error)}</Notice>;
  }
  const { workspace_name: workspace, email, role, account_exists: accountExists } = invitation.data;
  return (
    <div className="space-y-4">
      <p className="text-sm text-foreground">
        <strong>{workspace}</strong> invites <strong>{email}</strong> as{" "}
        {isRole(role) ? ROLE_LABELS[role] : role}.
      </p>
      {accountExists ? <JoinForm token={token} /> : <RegisterAndJoinForm token={token} />}
    </div>
  );
}

function JoinForm({ token }: { token: string }) {
  const enterApp = useEnterApp();
  const form = useForm({ resolver: zodResolver(joinSchema), defaultValues: { password: "" } });

  async function join({ password }: z.infer<typeof joinSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/invitations/accept", { body: { token, password } }));
    enterApp("/dashboard");
  }

  return (
    <SubmitForm form={form} onSubmit={join} submitLabel="Join" layout="page">
      <TextField
        control={form.control}
        name="password"
        label="Password of your account"
        type="password"
        autoComplete="current-password"
        required
      />
    </SubmitForm>
  );
}

function RegisterAndJoinForm({ token }: { token: string }) {
  const enterApp = useEnterApp();
  const form = useForm({
    resolver: zodResolver(registerSchema),
    defaultValues: { name: "", password: "" },
  });

  async function join(values: z.infer<typeof registerSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/invitations/accept", { body: { token, ...values } }));
    enterApp("/dashboard");
  }

  return (
    <SubmitForm form={form} onSubmit={join} submitLabel="Create the account and join" layout="page">
      <TextField
        control={form.control}
        name="name"
        label="Your name"
        autoComplete="name"
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
    </SubmitForm>
  );
}
