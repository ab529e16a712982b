"use client";

import { signIn } from "next-auth/react";
import { useState, type FormEvent } from "react";
import { texts } from "@/texts/sign-in";
import { TextField } from "../../_components/text-field";

interface SignInFormProps {
  /** Where to go afterwards; a path of ours. */
  readonly next: string;
  /** What a provider's answer was refused for. */
  readonly problem: string | undefined;
  readonly email?: string;
}

export function SignInForm({ next, problem: given, email = "" }: SignInFormProps) {
  const [problem, setProblem] = useState(given);
  const [pending, setPending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setProblem(undefined);
    const answer = await signIn("credentials", { email: form.get("email"), password: form.get("password"), redirect: false }).catch(() => undefined);
    if (answer?.ok === true && answer.error === null) {
      // A full load: everything on screen may look different for somebody who is signed in.
      window.location.assign(next);
      return;
    }
    setPending(false);
    setProblem(answer?.error ?? texts.signIn.noAnswer);
  };

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <TextField name="email" type="email" label={texts.email} autoComplete="username" defaultValue={email} required />
      <TextField name="password" type="password" label={texts.password} autoComplete="current-password" required />
      <div>
        <button type="submit" disabled={pending} aria-busy={pending} className="button button-primary">
          {pending ? texts.signIn.busy : texts.signIn.submit}
        </button>
      </div>
      <p role="alert" className={problem === undefined ? "sr-only" : "text-danger"}>
        {problem}
      </p>
    </form>
  );
}
