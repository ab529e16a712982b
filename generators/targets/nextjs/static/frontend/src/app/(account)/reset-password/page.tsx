import type { Metadata } from "next";
import { AccountPage } from "@/features/auth/account-page";
import { BrokenLink } from "@/features/auth/broken-link";
import { linkToken } from "@/features/auth/link-token";
import { ResetPasswordForm } from "@/features/auth/reset-password-form";
import { TextLink } from "@/features/auth/text-link";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function ResetPasswordPage({ searchParams }: PageProps<"/reset-password">) {
  const token = linkToken((await searchParams).token);
  return (
    <AccountPage
      title="Choose a new password"
      description="You will be signed out on every device."
      footer={<TextLink href="/forgot-password">Ask for a new link</TextLink>}
    >
      {token === null ? <BrokenLink /> : <ResetPasswordForm token={token} />}
    </AccountPage>
  );
}
