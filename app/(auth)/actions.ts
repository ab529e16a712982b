"use server";

import { confirmNewAddress } from "@/lib/accounts/confirm-new-address";
import { discardSignUp } from "@/lib/accounts/discard-sign-up";
import { finishSignUp } from "@/lib/accounts/finish-sign-up";
import { requestReset } from "@/lib/accounts/request-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signUp } from "@/lib/accounts/sign-up";
import { texts } from "@/texts/sign-in";
import type { FormState } from "../_components/action-form";
import { guardedAction, textOf } from "../guarded-action";
import { innerPath } from "../inner-path";
import { peerAddress } from "../peer";
import { currentVisitor } from "../visitor";

/** Begins an account; what this browser has made so far becomes its own once somebody who reads the letter has finished it. */
export const signUpAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const visitorId = (await currentVisitor())?.userId;
  const next = form.has("next") ? innerPath(form.get("next")) : undefined;
  const email = await signUp({ email: textOf(form, "email"), visitorId, peer: await peerAddress(), next });
  return { done: texts.signUp.done(email) };
});

/** Answers with the address, so that the browser can sign in with it and the password at once. */
export const finishSignUpAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState & { readonly email: string }> => {
  const email = await finishSignUp({ secret: textOf(form, "secret"), password: textOf(form, "password"), peer: await peerAddress() });
  return { email, done: texts.finish.done(email) };
});

export const discardSignUpAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await discardSignUp(textOf(form, "secret"), await peerAddress());
  return { done: texts.finish.discarded(email) };
});

export const confirmNewAddressAction = guardedAction("account", async ({ userId }, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await confirmNewAddress(userId, textOf(form, "secret"));
  return { done: texts.newAddress.done(email) };
});

export const requestResetAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await requestReset(textOf(form, "email"), await peerAddress());
  return { done: texts.forgotten.done(email) };
});

export const resetPasswordAction = guardedAction("anyone", async (_nobody, _state: FormState, form: FormData): Promise<FormState> => {
  const email = await resetPassword(textOf(form, "secret"), textOf(form, "password"));
  return { done: texts.reset.done(email) };
});
