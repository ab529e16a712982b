import type { Metadata } from "next";
import { AccountPage } from "@/features/auth/account-page";
import { RegisterForm } from "@/features/auth/register-form";
import { TextLink } from "@/features/auth/text-link";
import { product } from "@/product";

export const metadata: Metadata = { title: "Create an account" };

export default function RegisterPage() {
  return (
    <AccountPage
      title="Create an account"
      description={product.tagline || undefined}
      footer={
        <>
          Do you have an account? <TextLink href="/login">Sign in</TextLink>
        </>
      }
    >
      <RegisterForm />
    </AccountPage>
  );
}
