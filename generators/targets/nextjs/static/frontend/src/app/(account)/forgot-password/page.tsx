import type { Metadata } from "next";
import { AccountPage } from "@/features/auth/account-page";
import { ForgotPasswordForm } from "@/features/auth/forgot-password-form";
import { TextLink } from "@/features/auth/text-link";

export const metadata: Metadata = { title: "Forgot your password?" };

export default function ForgotPasswordPage() {
  return (
    <AccountPage
      title="Forgot your password?"
      description="Enter the address of your account. You get a link that lets you choose a new password."
      footer={<TextLink href="/login">Back to signing in</TextLink>}
    >
      <ForgotPasswordForm />
    </AccountPage>
  );
}
