"use server";

import { revalidatePath } from "next/cache";
import { AppError } from "@/lib/errors";
import { changeRole, removeMember, withdrawInvitation } from "@/lib/members/change-member";
import { chooseWorkspace } from "@/lib/members/choose-workspace";
import type { Role } from "@/lib/members/find-role";
import { invite } from "@/lib/members/invite";
import type { FormState } from "../../_components/action-form";
import { guardedAction, textOf } from "../../guarded-action";

export const inviteAction = guardedAction("account", async ({ userId, workspaceId, email, name }, _state: FormState, form: FormData): Promise<FormState> => {
  const by = name === null ? email : `${name} (${email})`;
  const invited = await invite({ userId, workspaceId, by, email: textOf(form, "email"), role: roleOf(textOf(form, "role")) });
  revalidatePath("/account/members");
  return { done: `A letter is on its way to ${invited}.` };
});

export const changeRoleAction = guardedAction("account", async ({ userId, workspaceId }, ...[memberId, role]: [string, string]): Promise<FormState> => {
  await changeRole({ userId, workspaceId, memberId: String(memberId), role: roleOf(role) });
  revalidatePath("/account/members");
  return { done: "Changed." };
});

export const removeMemberAction = guardedAction("account", async ({ userId, workspaceId }, memberId: string): Promise<FormState> => {
  await removeMember({ userId, workspaceId, memberId: String(memberId) });
  revalidatePath("/account/members");
  return { done: "Removed." };
});

export const withdrawInvitationAction = guardedAction("account", async ({ userId, workspaceId }, invitationId: string): Promise<FormState> => {
  await withdrawInvitation({ userId, workspaceId }, String(invitationId));
  revalidatePath("/account/members");
  return { done: "Taken back." };
});

export const chooseWorkspaceAction = guardedAction("account", async ({ userId }, workspaceId: string): Promise<FormState> => {
  await chooseWorkspace({ userId, workspaceId: String(workspaceId) });
  revalidatePath("/", "layout");
  return { done: "You work there now." };
});

function roleOf(given: string): Role {
  if (given === "owner" || given === "member") return given;
  throw new AppError("invalid_input", "There is no such role.");
}
