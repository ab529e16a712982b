"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { changePassword } from "@/lib/accounts/change-password";
import { deleteAccount } from "@/lib/accounts/delete-account";
import { renameAccount } from "@/lib/accounts/rename-account";
import { requestAddressChange } from "@/lib/accounts/request-address-change";
import { endOtherSessions } from "@/lib/sessions/end-other-sessions";
import { endSession } from "@/lib/sessions/end-sessions";
import type { FormState } from "../_components/action-form";
import { leaveSession } from "../auth/leave-session";
import { guardedAction, textOf } from "../guarded-action";

export const renameAccountAction = guardedAction("account", async ({ userId }, _state: FormState, form: FormData): Promise<FormState> => {
  await renameAccount(userId, textOf(form, "name"));
  return { done: "Saved." };
});

export const changeAddressAction = guardedAction("account", async ({ userId }, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await requestAddressChange({ userId, proof: textOf(form, "address-proof"), email: textOf(form, "email") });
  return { done: `A link is on its way to ${email}. Until it is used, your address stays as it is.` };
});

export const changePasswordAction = guardedAction("account", async ({ userId, sessionId }, _state: FormState, form: FormData): Promise<FormState> => {
  await changePassword({ userId, sessionId, proof: textOf(form, "password-proof"), password: textOf(form, "password") });
  revalidatePath("/account");
  return { done: "The new password holds, and every other browser was signed out." };
});

export const endSessionAction = guardedAction("account", async ({ userId }, sessionId: string): Promise<FormState> => {
  await endSession(userId, String(sessionId));
  revalidatePath("/account");
  return { done: "Signed out." };
});

export const endOtherSessionsAction = guardedAction("account", async ({ userId, sessionId }): Promise<FormState> => {
  await endOtherSessions(userId, sessionId);
  revalidatePath("/account");
  return { done: "Every other browser is signed out." };
});

export const signOutAction = guardedAction("account", async (account): Promise<FormState> => {
  await leaveSession(account);
  redirect("/");
});

export const deleteAccountAction = guardedAction("account", async (account, _state: FormState, form: FormData): Promise<FormState> => {
  await deleteAccount(account.userId, textOf(form, "deletion-proof"));
  await leaveSession(account);
  redirect("/account/deleted");
});
