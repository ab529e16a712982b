import type { Metadata } from "next";
import { describeSignIn } from "@/lib/accounts/describe-sign-in";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { listSessions } from "@/lib/sessions/list-sessions";
import { texts } from "@/texts/account";
import { ActionForm } from "../_components/action-form";
import { TextField } from "../_components/text-field";
import { accountOrSignIn } from "../account";
import { offeredProviders } from "../auth/providers";
import { changeAddressAction, changePasswordAction, deleteAccountAction, renameAccountAction, signOutAction } from "./actions";
import { ConnectButtons } from "./_components/connect-buttons";
import { AccountNav } from "./_components/account-nav";
import { SessionList } from "./_components/session-list";
import { SettingsSection } from "./_components/settings-section";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function AccountPage() {
  const { userId, sessionId, email, name } = await accountOrSignIn("/account");
  const [ways, sessions] = await Promise.all([describeSignIn(userId), listSessions(userId)]);
  const proof = ways.hasPassword
    ? ({ type: "password", label: texts.proof.password, autoComplete: "current-password" } as const)
    : ({ type: "email", label: texts.proof.address, autoComplete: "off" } as const);
  const providers = offeredProviders();
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="account" />
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold">{texts.title}</h1>
          <p className="mt-1 text-muted">{email}</p>
        </div>
        <ActionForm action={signOutAction} submit={texts.signOut.submit} busy={texts.signOut.busy} afterwards="stay" tone="plain" />
      </div>
      <SettingsSection id="profile" title={texts.profile.title} lead={texts.profile.lead}>
        <ActionForm action={renameAccountAction} submit={texts.profile.submit} busy={texts.saving} afterwards="stay" tone="plain">
          <TextField name="name" label={texts.profile.name} autoComplete="name" defaultValue={name ?? ""} maxLength={100} />
        </ActionForm>
      </SettingsSection>
      <SettingsSection id="address" title={texts.address.title} lead={texts.address.lead}>
        <ActionForm action={changeAddressAction} submit={texts.address.submit} busy={texts.address.busy} afterwards="stay" tone="plain">
          <TextField name="email" type="email" label={texts.address.label} autoComplete="email" required />
          <TextField name="address-proof" {...proof} required />
        </ActionForm>
      </SettingsSection>
      <SettingsSection id="password-section" title={texts.password.title} lead={texts.password.lead}>
        <ActionForm action={changePasswordAction} submit={ways.hasPassword ? texts.password.change : texts.password.set} busy={texts.saving} afterwards="stay" tone="plain">
          <TextField name="password-proof" {...proof} required />
          <TextField name="password" type="password" label={texts.password.label} autoComplete="new-password" hint={texts.password.hint(SHORTEST_PASSWORD)} required />
        </ActionForm>
      </SettingsSection>
      {providers.length > 0 && (
        <SettingsSection id="providers" title={texts.providers.title}>
          <ConnectButtons providers={providers} connected={ways.providers} />
        </SettingsSection>
      )}
      <SettingsSection id="sessions" title={texts.sessions.title}>
        <SessionList sessions={sessions} current={sessionId} />
      </SettingsSection>
      <SettingsSection id="data" title={texts.data.title} lead={texts.data.lead}>
        <a href="/api/account/export" download className="button">
          {texts.data.download}
        </a>
      </SettingsSection>
      <SettingsSection id="deletion" title={texts.deletion.title} lead={texts.deletion.lead}>
        <ActionForm action={deleteAccountAction} submit={texts.deletion.submit} busy={texts.deletion.busy} afterwards="stay" tone="danger">
          <TextField name="deletion-proof" {...proof} required />
        </ActionForm>
      </SettingsSection>
    </div>
  );
}
