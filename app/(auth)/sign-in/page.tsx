import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { texts } from "@/texts/sign-in";
import { currentAccount } from "../../account";
import { offeredProviders } from "../../auth/providers";
import { innerPath, onTheWayTo } from "../../inner-path";
import { NarrowPage } from "../_components/narrow-page";
import { ProviderButtons } from "../_components/provider-buttons";
import { SignInForm } from "../_components/sign-in-form";

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[]; readonly error?: string | string[] }>;
}

export const metadata: Metadata = { title: texts.signIn.title };
export const dynamic = "force-dynamic";

/** What next-auth says in its own words. */
const CODES: Readonly<Record<string, string>> = texts.signIn.problems;

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next: wanted, error } = await searchParams;
  const next = innerPath(wanted);
  if ((await currentAccount()) !== undefined) redirect(next);
  const problem = typeof error === "string" ? (CODES[error] ?? error) : undefined;
  return (
    <NarrowPage title={texts.signIn.title}>
      <SignInForm next={next} problem={problem} />
      <ProviderButtons providers={offeredProviders()} next={next} />
      <p className="text-sm text-muted">
        <Link href="/forgotten" className="link">
          {texts.signIn.forgotten}
        </Link>{" "}
        {texts.signIn.or}{" "}
        <Link href={onTheWayTo(next, "/sign-up")} className="link">
          {texts.signIn.signUp}
        </Link>
        {texts.signIn.comesAlong}
      </p>
    </NarrowPage>
  );
}
