import type { Metadata } from "next";
import Link from "next/link";
import { texts } from "@/texts/sign-in";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { requestResetAction } from "../actions";
import { NarrowPage } from "../_components/narrow-page";
import { OutboxNote } from "../_components/outbox-note";

export const metadata: Metadata = { title: texts.forgotten.title };
export const dynamic = "force-dynamic";

export default function ForgottenPage() {
  return (
    <NarrowPage title={texts.forgotten.title} lead={texts.forgotten.lead}>
      <ActionForm action={requestResetAction} submit={texts.forgotten.submit} busy={texts.forgotten.busy} afterwards="replace">
        <TextField name="email" type="email" label={texts.email} autoComplete="username" required />
      </ActionForm>
      <OutboxNote />
      <p className="text-sm">
        <Link href="/sign-in" className="link">
          {texts.forgotten.back}
        </Link>
      </p>
    </NarrowPage>
  );
}
