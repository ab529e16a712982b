"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { changePassword } from "@/lib/accounts/change-password";
import { deleteAccount } from "@/lib/accounts/delete-account";
import { renameAccount } from "@/lib/accounts/rename-account";
import { requestAddressChange } from "@/lib/accounts/request-address-change";
import { endOtherSessions } from "@/lib/sessions/end-other-sessions";
import { endSession } from "@/lib/sessions/end-sessions";
import { texts } from "@/texts/account";
import type { FormState } from "../_components/action-form";
import { leaveSession } from "../auth/leave-session";
import { guardedAction, textOf } from "../guarded-action";

export const renameAccountAction = guardedAction("account", async ({ userId }, _state: FormState, form: FormData): Promise<FormState> => {
  await renameAccount(userId, textOf(form, "name"));
  return { done: texts.saved };
});

export const changeAddressAction = guardedAction("account", async ({ userId }, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await requestAddressChange({ userId, proof: textOf(form, "address-proof"), email: textOf(form, "email") });
  return { done: texts.address.done(email) };
});

export const changePasswordAction = guardedAction("account", async ({ userId, sessionId }, _state: FormState, form: FormData): Promise<FormState> => {
  await changePassword({ userId, sessionId, proof: textOf(form, "password-proof"), password: textOf(form, "password") });
  revalidatePath("/account");
  return { done: texts.password.done };
});

export const endSessionAction = guardedAction("account", async ({ userId }, sessionId: string): Promise<FormState> => {
  await endSession(userId, String(sessionId));
  revalidatePath("/account");
  return { done: texts.signOut.done };
});

export const endOtherSessionsAction = guardedAction("account", async ({ userId, sessionId }): Promise<FormState> => {
  await endOtherSessions(userId, sessionId);
  revalidatePath("/account");
  return { done: texts.sessions.othersEnded };
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
