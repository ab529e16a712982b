import type { Metadata } from "next";
import { findOverview } from "@/lib/billing/find-overview";
import { findMyRole, listWorkspaces } from "@/lib/members/choose-workspace";
import { listMembers } from "@/lib/members/list-members";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { accountOrSignIn } from "../../account";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { InvitationList } from "./_components/invitation-list";
import { MemberList } from "./_components/member-list";
import { chooseWorkspaceAction, inviteAction } from "./actions";

export const metadata: Metadata = { title: "Members" };
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
  const full = seats !== null && usage.members >= seats;
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="members" />
      <h1 className="mb-8 text-2xl font-semibold">Members</h1>
      <SettingsSection id="members" title="Who works here" lead="Owners look after the plan and the members. Members work on all projects.">
        <p className="mb-3 tabular-nums">
          {usage.members} of {seats ?? "unlimited"} {seats === 1 ? "seat" : "seats"} taken on {plan.title}
        </p>
        <MemberList members={members} me={account.userId} role={role ?? "member"} />
        {invitations.length > 0 && <InvitationList invitations={invitations} role={role ?? "member"} />}
      </SettingsSection>
      {role === "owner" && (
        <SettingsSection id="invite" title="Invite somebody" lead="They get a letter with a link that works for seven days.">
          {full ? (
            <p>
              {plan.title} has {seats === 1 ? "one seat" : `${seats} seats`}, and {seats === 1 ? "it is" : "all are"} taken.{" "}
              {plan.name !== "team" && (
                <a href="/pricing" className="link">
                  Team has ten
                </a>
              )}
            </p>
          ) : (
            <ActionForm action={inviteAction} submit="Send the invitation" busy="Sending …" afterwards="stay">
              <TextField name="email" type="email" label="E-mail address" required />
              <div className="grid gap-1">
                <label htmlFor="role" className="text-sm font-medium">
                  Role
                </label>
                <select id="role" name="role" defaultValue="member" className="min-h-10 rounded-sm border border-line-strong bg-sheet px-3">
                  <option value="member">Member</option>
                  <option value="owner">Owner</option>
                </select>
              </div>
            </ActionForm>
          )}
        </SettingsSection>
      )}
      {workspaces.length > 1 && (
        <SettingsSection id="workspaces" title="Your workspaces" lead="Projects, plan and members are those of the workspace you work in.">
          <ul className="border-t border-line">
            {workspaces.map(({ id, name, role: own }, index) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
                <p>
                  {name} {index + 1} <span className="text-muted">· {own === "owner" ? "you are an owner" : "you are a member"}</span>
                </p>
                {id === account.workspaceId ? (
                  <p className="text-muted">You work here</p>
                ) : (
                  <ActionForm action={chooseWorkspaceAction.bind(null, id)} submit="Work here" busy="Going there …" afterwards="stay" tone="plain" />
                )}
              </li>
            ))}
          </ul>
        </SettingsSection>
      )}
    </div>
  );
}
