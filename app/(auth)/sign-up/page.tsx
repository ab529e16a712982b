import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { currentAccount } from "../../account";
import { offeredProviders } from "../../auth/providers";
import { signUpAction } from "../actions";
import { NarrowPage } from "../_components/narrow-page";
import { ProviderButtons } from "../_components/provider-buttons";

export const metadata: Metadata = { title: "Make an account" };
export const dynamic = "force-dynamic";

export default async function SignUpPage() {
  if ((await currentAccount()) !== undefined) redirect("/projects");
  return (
    <NarrowPage title="Make an account" lead="An account keeps your projects and lets you reach them from every browser. What you made without one comes along.">
      <ActionForm action={signUpAction} submit="Make an account" busy="Making the account …" afterwards="replace">
        <TextField name="email" type="email" label="E-mail address" autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          label="Password"
          autoComplete="new-password"
          hint={`At least ${SHORTEST_PASSWORD} characters. A few unrelated words make a good one.`}
          required
        />
      </ActionForm>
      <ProviderButtons providers={offeredProviders()} next="/projects" />
      <p className="text-sm text-muted">
        You have an account?{" "}
        <Link href="/sign-in" className="link">
          Sign in
        </Link>
      </p>
    </NarrowPage>
  );
}
