import type { Metadata } from "next";
import Link from "next/link";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { TextField } from "../../_components/text-field";
import { resetPasswordAction } from "../actions";
import { LinkForm } from "../_components/link-form";
import { NarrowPage } from "../_components/narrow-page";

export const metadata: Metadata = { title: "Choose a new password", referrer: "no-referrer" };
export const dynamic = "force-dynamic";

export default function ResetPage() {
  return (
    <NarrowPage title="Choose a new password">
      <LinkForm action={resetPasswordAction} submit="Set the password" busy="Setting the password …">
        <TextField name="password" type="password" label="New password" autoComplete="new-password" hint={`At least ${SHORTEST_PASSWORD} characters.`} required />
      </LinkForm>
      <p className="text-sm">
        <Link href="/sign-in" className="link">
          To the sign-in
        </Link>
      </p>
    </NarrowPage>
  );
}
