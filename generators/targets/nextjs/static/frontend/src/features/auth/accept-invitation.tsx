"use client";

import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { isRole, ROLE_LABELS } from "@/access/access";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { Notice } from "@/components/page/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { NewPasswordField, PersonNameField, PresentPasswordField } from "./account-fields";
import { AccountForm } from "./account-form";
import { newPasswordSchema, personNameSchema, presentPasswordSchema } from "./account-schemas";
import { useEnterApp } from "./use-enter-app";

const joinSchema = z.object({ password: presentPasswordSchema });
const registerSchema = z.object({ name: personNameSchema, password: newPasswordSchema });

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

  async function join({ password }: z.infer<typeof joinSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/invitations/accept", { body: { token, password } }));
    enterApp("/dashboard");
  }

  return (
    <AccountForm schema={joinSchema} values={{ password: "" }} onSubmit={join} submitLabel="Join">
      {({ control }) => (
        <PresentPasswordField control={control} name="password" label="Password of your account" />
      )}
    </AccountForm>
  );
}

function RegisterAndJoinForm({ token }: { token: string }) {
  const enterApp = useEnterApp();

  async function join(values: z.infer<typeof registerSchema>): Promise<void> {
    await unwrap(api.POST("/api/auth/invitations/accept", { body: { token, ...values } }));
    enterApp("/dashboard");
  }

  return (
    <AccountForm
      schema={registerSchema}
      values={{ name: "", password: "" }}
      onSubmit={join}
      submitLabel="Create the account and join"
    >
      {({ control }) => (
        <>
          <PersonNameField control={control} name="name" />
          <NewPasswordField control={control} name="password" />
        </>
      )}
    </AccountForm>
  );
}
