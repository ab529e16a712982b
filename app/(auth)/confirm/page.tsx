import type { Metadata } from "next";
import Link from "next/link";
import { SHORTEST_PASSWORD } from "@/lib/accounts/password";
import { texts } from "@/texts/sign-in";
import { innerPath, onTheWayTo } from "../../inner-path";
import { discardSignUpAction } from "../actions";
import { FinishForm } from "../_components/finish-form";
import { LinkForm } from "../_components/link-form";
import { NarrowPage } from "../_components/narrow-page";

interface ConfirmPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>;
}

export const metadata: Metadata = { title: texts.finish.title, referrer: "no-referrer" };
export const dynamic = "force-dynamic";

/** The password is chosen here and not at the sign-up: only somebody who reads the mails of the address gets this far. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const next = innerPath((await searchParams).next);
  return (
    <NarrowPage title={texts.finish.title} lead={texts.finish.lead}>
      <FinishForm next={next} hint={texts.passwordAdvice(SHORTEST_PASSWORD)} />
      <details className="border-t border-line pt-4 text-sm">
        <summary className="cursor-pointer font-medium">{texts.finish.notYou}</summary>
        <div className="mt-3 grid gap-3">
          <p className="text-muted">
            {texts.finish.notYouLead}
          </p>
          <LinkForm action={discardSignUpAction} submit={texts.finish.discard} busy={texts.finish.discarding} tone="plain" />
        </div>
      </details>
      <p className="text-sm">
        <Link href={onTheWayTo(next, "/sign-in")} className="link">
          {texts.toSignIn}
        </Link>
      </p>
    </NarrowPage>
  );
}
