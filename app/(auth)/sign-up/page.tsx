import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { texts } from "@/texts/sign-in";
import { ActionForm } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { currentAccount } from "../../account";
import { offeredProviders } from "../../auth/providers";
import { innerPath, onTheWayTo } from "../../inner-path";
import { signUpAction } from "../actions";
import { NarrowPage } from "../_components/narrow-page";
import { OutboxNote } from "../_components/outbox-note";
import { ProviderButtons } from "../_components/provider-buttons";

interface SignUpPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>;
}

export const metadata: Metadata = { title: texts.signUp.title };
export const dynamic = "force-dynamic";

export default async function SignUpPage({ searchParams }: SignUpPageProps) {
  const { next: wanted } = await searchParams;
  const next = innerPath(wanted);
  if ((await currentAccount()) !== undefined) redirect(next);
  return (
    <NarrowPage title={texts.signUp.title} lead={texts.signUp.lead}>
      <ActionForm action={signUpAction} submit={texts.signUp.submit} busy={texts.signUp.busy} afterwards="replace">
        {wanted !== undefined && <input type="hidden" name="next" value={next} />}
        <TextField name="email" type="email" label={texts.email} autoComplete="username" hint={texts.signUp.hint} required />
      </ActionForm>
      <OutboxNote />
      <ProviderButtons providers={offeredProviders()} next={next} />
      <p className="text-sm text-muted">
        {texts.signUp.known}{" "}
        <Link href={onTheWayTo(next, "/sign-in")} className="link">
          {texts.signUp.signIn}
        </Link>
      </p>
    </NarrowPage>
  );
}
