import type { Metadata } from "next";
import { AcceptInvitation } from "@/features/auth/accept-invitation";
import { AccountPage } from "@/features/auth/account-page";
import { BrokenLink } from "@/features/auth/broken-link";
import { linkToken } from "@/features/auth/link-token";

export const metadata: Metadata = { title: "Accept an invitation" };

export default async function AcceptInvitationPage(
  { searchParams }: PageProps<"/accept-invitation">,
) {
  const token = linkToken((await searchParams).token);
  return (
    <AccountPage title="You are invited">
      {token === null ? <BrokenLink /> : <AcceptInvitation token={token} />}
    </AccountPage>
  );
}
