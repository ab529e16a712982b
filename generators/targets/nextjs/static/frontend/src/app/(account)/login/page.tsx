import type { Metadata } from "next";
import { AccountPage } from "@/features/auth/account-page";
import { LoginForm } from "@/features/auth/login-form";
import { nextPath } from "@/features/auth/next-path";
import { TextLink } from "@/features/auth/text-link";
import { product } from "@/product";

export const metadata: Metadata = { title: "Sign in" };

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const { next } = await searchParams;
  return (
    <AccountPage
      title="Sign in"
      description={`Welcome back to ${product.name}.`}
      footer={
        <div className="flex flex-wrap justify-between gap-2">
          <TextLink href="/forgot-password">Forgot your password?</TextLink>
          <TextLink href="/register">Create an account</TextLink>
        </div>
      }
    >
      <LoginForm next={nextPath(next)} />
    </AccountPage>
  );
}
