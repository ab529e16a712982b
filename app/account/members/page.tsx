import type { Metadata } from "next";
import { findOverview } from "@/lib/billing/find-overview";
import { findMyRole, listWorkspaces } from "@/lib/members/choose-workspace";
import { listMembers } from "@/lib/members/list-members";
import { LONGEST_WORKSPACE_NAME } from "@/lib/members/rename-workspace";
import { texts } from "@/texts/members";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { accountOrSignIn } from "../../account";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { InvitationList } from "./_components/invitation-list";
import { MemberList } from "./_components/member-list";
import { chooseWorkspaceAction, inviteAction, renameWorkspaceAction } from "./actions";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function MembersPage() {
  const account = await accountOrSignIn("/account/members");
  const [{ members, invitations }, { plan, usage }, role, workspaces] = await Promise.all([
    listMembers(account.workspaceId),
    findOverview(account.workspaceId),
    findMyRole(account),
    listWorkspaces(account.userId),
  ]);
  const seats = plan.limits.members;
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="members" />
      <h1 className="mb-8 text-2xl font-semibold">{texts.title}</h1>
      <SettingsSection id="members" title={texts.members.title} lead={texts.members.lead}>
        <p className="mb-3 tabular-nums">
          {texts.members.seats(usage.members, seats, plan.title)}
        </p>
        <MemberList members={members} me={account.userId} role={role ?? "member"} />
        {invitations.length > 0 && <InvitationList invitations={invitations} role={role ?? "member"} />}
      </SettingsSection>
      {role === "owner" && (
        <SettingsSection id="invite" title={texts.invite.title} lead={texts.invite.lead}>
          {seats !== null && usage.members >= seats ? (
            <p>
              {texts.invite.full(plan.title, seats)}{" "}
              {plan.name !== "team" && (
                <a href="/pricing" className="link">
                  {texts.invite.more}
                </a>
              )}
            </p>
          ) : (
            <ActionForm action={inviteAction} submit={texts.invite.submit} busy={texts.invite.busy} afterwards="stay">
              <TextField name="email" type="email" label={texts.invite.email} required />
              <div className="grid gap-1">
                <label htmlFor="role" className="text-sm font-medium">
                  {texts.invite.role}
                </label>
                <select id="role" name="role" defaultValue="member" className="min-h-10 rounded-sm border border-line-strong bg-sheet px-3">
                  <option value="member">{texts.members.roles.member}</option>
                  <option value="owner">{texts.members.roles.owner}</option>
                </select>
              </div>
            </ActionForm>
          )}
        </SettingsSection>
      )}
      {role === "owner" && (
        <SettingsSection id="workspace" title={texts.workspace.title} lead={texts.workspace.lead}>
          <ActionForm action={renameWorkspaceAction} submit={texts.workspace.submit} busy={texts.workspace.busy} afterwards="stay" tone="plain">
            <TextField name="workspace-name" label={texts.workspace.label} defaultValue={account.workspaceName} maxLength={LONGEST_WORKSPACE_NAME} autoComplete="off" required />
          </ActionForm>
        </SettingsSection>
      )}
      {workspaces.length > 1 && (
        <SettingsSection id="workspaces" title={texts.workspaces.title} lead={texts.workspaces.lead}>
          <ul className="border-t border-line">
            {workspaces.map(({ id, name, role: own }, index) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
                <p>
                  {workspaces.filter((other) => other.name === name).length > 1 ? `${name} ${index + 1}` : name} <span className="text-muted">{texts.workspaces.roles[own]}</span>
                </p>
                {id === account.workspaceId ? (
                  <p className="text-muted">{texts.workspaces.here}</p>
                ) : (
                  <ActionForm action={chooseWorkspaceAction.bind(null, id)} submit={texts.workspaces.choose} busy={texts.workspaces.choosing} afterwards="stay" tone="plain" />
                )}
              </li>
            ))}
          </ul>
        </SettingsSection>
      )}
    </div>
  );
}
