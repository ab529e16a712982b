import type { Metadata } from "next";
import { AccountPage } from "@/features/auth/account-page";
import { BrokenLink } from "@/features/auth/broken-link";
import { linkToken } from "@/features/auth/link-token";
import { RedeemLink } from "@/features/auth/redeem-link";

export const metadata: Metadata = { title: "Confirm your new email address" };

export default async function ConfirmEmailPage({ searchParams }: PageProps<"/confirm-email">) {
  const token = linkToken((await searchParams).token);
  return (
    <AccountPage title="Confirm your new email address">
      {token === null ? <BrokenLink /> : <RedeemLink purpose="change" token={token} />}
    </AccountPage>
  );
}
