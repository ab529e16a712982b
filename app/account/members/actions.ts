"use server";

import { revalidatePath } from "next/cache";
import { AppError } from "@/lib/errors";
import { changeRole, removeMember, withdrawInvitation } from "@/lib/members/change-member";
import { chooseWorkspace } from "@/lib/members/choose-workspace";
import type { Role } from "@/lib/members/find-role";
import { invite } from "@/lib/members/invite";
import { renameWorkspace } from "@/lib/members/rename-workspace";
import { texts } from "@/texts/members";
import type { FormState } from "../../_components/action-form";
import { guardedAction, textOf } from "../../guarded-action";

export const inviteAction = guardedAction("account", async ({ userId, workspaceId, email, name }, _state: FormState, form: FormData): Promise<FormState> => {
  const by = name === null ? email : texts.invite.by(name, email);
  const invited = await invite({ userId, workspaceId, by, email: textOf(form, "email"), role: roleOf(textOf(form, "role")) });
  revalidatePath("/account/members");
  return { done: texts.invite.done(invited) };
});

export const changeRoleAction = guardedAction("account", async ({ userId, workspaceId }, ...[memberId, role]: [string, string]): Promise<FormState> => {
  await changeRole({ userId, workspaceId, memberId: String(memberId), role: roleOf(role) });
  revalidatePath("/account/members");
  return { done: texts.members.changed };
});

export const removeMemberAction = guardedAction("account", async ({ userId, workspaceId }, memberId: string): Promise<FormState> => {
  await removeMember({ userId, workspaceId, memberId: String(memberId) });
  revalidatePath("/account/members");
  return { done: texts.members.removed };
});

export const withdrawInvitationAction = guardedAction("account", async ({ userId, workspaceId }, invitationId: string): Promise<FormState> => {
  await withdrawInvitation({ userId, workspaceId }, String(invitationId));
  revalidatePath("/account/members");
  return { done: texts.invited.takenBack };
});

export const chooseWorkspaceAction = guardedAction("account", async ({ userId }, workspaceId: string): Promise<FormState> => {
  await chooseWorkspace({ userId, workspaceId: String(workspaceId) });
  revalidatePath("/", "layout");
  return { done: texts.workspaces.chosen };
});

export const renameWorkspaceAction = guardedAction("account", async ({ userId, workspaceId }, _state: FormState, form: FormData): Promise<FormState> => {
  const name = await renameWorkspace({ userId, workspaceId }, textOf(form, "workspace-name"));
  // The head of every page shows it.
  revalidatePath("/", "layout");
  return { done: texts.workspace.done(name) };
});

function roleOf(given: string): Role {
  if (given === "owner" || given === "member") return given;
  throw new AppError("invalid_input", texts.invite.noRole);
}
