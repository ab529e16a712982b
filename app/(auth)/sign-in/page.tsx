import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentAccount } from "../../account";
import { offeredProviders } from "../../auth/providers";
import { innerPath } from "../../inner-path";
import { NarrowPage } from "../_components/narrow-page";
import { ProviderButtons } from "../_components/provider-buttons";
import { SignInForm } from "../_components/sign-in-form";

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[]; readonly error?: string | string[] }>;
}

export const metadata: Metadata = { title: "Sign in" };
export const dynamic = "force-dynamic";

/** What next-auth says in its own words. */
const CODES: Readonly<Record<string, string>> = {
  OAuthSignin: "The provider did not answer. Try again in a moment.",
  OAuthCallback: "The provider did not confirm who you are. Try again.",
  Callback: "Signing in failed on our side. Try again in a moment.",
  AccessDenied: "The provider did not let you in.",
};

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next: wanted, error } = await searchParams;
  const next = innerPath(wanted);
  if ((await currentAccount()) !== undefined) redirect(next);
  const problem = typeof error === "string" ? (CODES[error] ?? error) : undefined;
  return (
    <NarrowPage title="Sign in">
      <SignInForm next={next} problem={problem} />
      <ProviderButtons providers={offeredProviders()} next={next} />
      <p className="text-sm text-muted">
        <Link href="/forgotten" className="link">
          Forgotten the password?
        </Link>{" "}
        Or{" "}
        <Link href="/sign-up" className="link">
          make an account
        </Link>
        ; what you made without one comes along.
      </p>
    </NarrowPage>
  );
}
