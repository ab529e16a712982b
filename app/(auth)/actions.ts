"use server";

import { confirmAddress } from "@/lib/accounts/confirm-address";
import { requestReset } from "@/lib/accounts/request-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signUp } from "@/lib/accounts/sign-up";
import type { FormState } from "../_components/action-form";
import { guardedAction, textOf } from "../guarded-action";
import { peerAddress } from "../peer";
import { currentVisitor } from "../visitor";

/** Makes an account; what this browser has made so far becomes its own once the address is confirmed. */
export const signUpAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const visitorId = (await currentVisitor())?.userId;
  const email = await signUp({ email: textOf(form, "email"), password: textOf(form, "password"), visitorId, peer: await peerAddress() });
  return { done: `A letter is on its way to ${email}. Follow the link in it to confirm the address; it works for 24 hours.` };
});

export const confirmAddressAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await confirmAddress(textOf(form, "secret"));
  return { done: `${email} is confirmed. You can sign in with it now.` };
});

export const requestResetAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await requestReset(textOf(form, "email"), await peerAddress());
  return { done: `If ${email} has an account, a link is on its way to it. It works for one hour.` };
});

export const resetPasswordAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await resetPassword(textOf(form, "secret"), textOf(form, "password"));
  return { done: `The new password holds, and every browser was signed out. Sign in as ${email}.` };
});
