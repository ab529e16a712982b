import type { Metadata } from "next";
import { describeSignIn } from "@/lib/accounts/describe-sign-in";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { listSessions } from "@/lib/sessions/list-sessions";
import { ActionForm } from "../_components/action-form";
import { TextField } from "../_components/text-field";
import { accountOrSignIn } from "../account";
import { offeredProviders } from "../auth/providers";
import { changeAddressAction, changePasswordAction, deleteAccountAction, renameAccountAction, signOutAction } from "./actions";
import { ConnectButtons } from "./_components/connect-buttons";
import { AccountNav } from "./_components/account-nav";
import { SessionList } from "./_components/session-list";
import { SettingsSection } from "./_components/settings-section";

export const metadata: Metadata = { title: "Account" };
export const dynamic = "force-dynamic";

export default async function AccountPage() {
  const { userId, sessionId, email, name } = await accountOrSignIn("/account");
  const [ways, sessions] = await Promise.all([describeSignIn(userId), listSessions(userId)]);
  const proof = ways.hasPassword
    ? ({ type: "password", label: "Your password", autoComplete: "current-password" } as const)
    : ({ type: "email", label: "Your address, to be sure that it is you", autoComplete: "off" } as const);
  const providers = offeredProviders();
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="account" />
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold">Account</h1>
          <p className="mt-1 text-muted">{email}</p>
        </div>
        <ActionForm action={signOutAction} submit="Sign out" busy="Signing out …" afterwards="stay" tone="plain" />
      </div>
      <SettingsSection id="profile" title="Profile" lead="Only you see your name.">
        <ActionForm action={renameAccountAction} submit="Save" busy="Saving …" afterwards="stay" tone="plain">
          <TextField name="name" label="Name" autoComplete="name" defaultValue={name ?? ""} maxLength={100} />
        </ActionForm>
      </SettingsSection>
      <SettingsSection id="address" title="E-mail address" lead="The new address is mailed a link; the former one is told.">
        <ActionForm action={changeAddressAction} submit="Change the address" busy="Asking …" afterwards="stay" tone="plain">
          <TextField name="email" type="email" label="New address" autoComplete="email" required />
          <TextField name="address-proof" {...proof} required />
        </ActionForm>
      </SettingsSection>
      <SettingsSection id="password-section" title="Password" lead="A new password signs every other browser out.">
        <ActionForm action={changePasswordAction} submit={ways.hasPassword ? "Change the password" : "Set a password"} busy="Saving …" afterwards="stay" tone="plain">
          <TextField name="password-proof" {...proof} required />
          <TextField name="password" type="password" label="New password" autoComplete="new-password" hint={`At least ${SHORTEST_PASSWORD} characters.`} required />
        </ActionForm>
      </SettingsSection>
      {providers.length > 0 && (
        <SettingsSection id="providers" title="Other ways to sign in">
          <ConnectButtons providers={providers} connected={ways.providers} />
        </SettingsSection>
      )}
      <SettingsSection id="sessions" title="Signed-in browsers">
        <SessionList sessions={sessions} current={sessionId} />
      </SettingsSection>
      <SettingsSection id="data" title="Your data" lead="Everything that is kept about you and that you made, as one JSON file. Archives are listed with their addresses.">
        <a href="/api/account/export" download className="button">
          Download my data
        </a>
      </SettingsSection>
      <SettingsSection
        id="deletion"
        title="Delete the account"
        lead="Projects, descriptions, builds and archives are removed at once and cannot be brought back. Zips you downloaded keep working."
      >
        <ActionForm action={deleteAccountAction} submit="Delete the account for good" busy="Deleting …" afterwards="stay" tone="danger">
          <TextField name="deletion-proof" {...proof} required />
        </ActionForm>
      </SettingsSection>
    </div>
  );
}
