import type { Metadata } from "next";
import Link from "next/link";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { requestResetAction } from "../actions";
import { NarrowPage } from "../_components/narrow-page";

export const metadata: Metadata = { title: "Forgotten password" };
export const dynamic = "force-dynamic";

export default function ForgottenPage() {
  return (
    <NarrowPage title="Forgotten password" lead="We mail a link that lets you choose a new one.">
      <ActionForm action={requestResetAction} submit="Mail the link" busy="Asking …" afterwards="replace">
        <TextField name="email" type="email" label="E-mail address" autoComplete="username" required />
      </ActionForm>
      <p className="text-sm">
        <Link href="/sign-in" className="link">
          Back to the sign-in
        </Link>
      </p>
    </NarrowPage>
  );
}
