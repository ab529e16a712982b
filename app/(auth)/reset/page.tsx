import type { Metadata } from "next";
import Link from "next/link";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { texts } from "@/texts/sign-in";
import { TextField } from "../../_components/text-field";
import { resetPasswordAction } from "../actions";
import { LinkForm } from "../_components/link-form";
import { NarrowPage } from "../_components/narrow-page";

export const metadata: Metadata = { title: texts.reset.title, referrer: "no-referrer" };
export const dynamic = "force-dynamic";

export default function ResetPage() {
  return (
    <NarrowPage title={texts.reset.title}>
      <LinkForm action={resetPasswordAction} submit={texts.reset.submit} busy={texts.reset.busy}>
        <TextField name="password" type="password" label={texts.newPassword} autoComplete="new-password" hint={texts.passwordLength(SHORTEST_PASSWORD)} required />
      </LinkForm>
      <p className="text-sm">
        <Link href="/sign-in" className="link">
          {texts.toSignIn}
        </Link>
      </p>
    </NarrowPage>
  );
}
