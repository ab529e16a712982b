"use client";

import { signIn } from "next-auth/react";
import { texts } from "@/texts/sign-in";
import { type FormState } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { finishSignUpAction } from "../actions";
import { LinkForm } from "./link-form";

interface FinishFormProps {
  /** Where to go afterwards; a path of ours. */
  readonly next: string;
  /** What a password needs. */
  readonly hint: string;
}

/** Chooses the first password of an account, and signs in with it. */
export function FinishForm({ next, hint }: FinishFormProps) {
  return (
    <LinkForm action={(state, form) => finish({ next, state }, form)} submit={texts.finish.submit} busy={texts.finish.busy}>
      <TextField name="password" type="password" label={texts.password} autoComplete="new-password" hint={hint} required />
    </LinkForm>
  );
}

async function finish({ next, state }: { readonly next: string; readonly state: FormState }, form: FormData): Promise<FormState> {
  const answer = await finishSignUpAction(state, form);
  if (!("email" in answer)) return answer;
  const signedIn = await signIn("credentials", { email: answer.email, password: form.get("password"), redirect: false }).catch(() => undefined);
  // The account stands either way; whoever could not be signed in is told so and signs in by hand.
  if (signedIn?.ok === true && signedIn.error === null) window.location.assign(next);
  return answer;
}
