import type { Metadata } from "next";
import { LinkForm } from "../(auth)/_components/link-form";
import { NarrowPage } from "../(auth)/_components/narrow-page";
import { currentAccount } from "../account";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Join a workspace", referrer: "no-referrer" };
export const dynamic = "force-dynamic";

export default async function JoinPage() {
  const account = await currentAccount();
  return (
    <NarrowPage title="Join a workspace" lead="You were invited to work on somebody's projects. Your own workspace stays as it is.">
      {account === undefined ? (
        <p>
            <a href="/sign-in" className="link">
              Sign in
            </a>{" "}
            or{" "}
            <a href="/sign-up" className="link">
              make an account
            </a>{" "}
            with the address the letter was sent to, then open the link in the letter again.
        </p>
      ) : (
        <LinkForm action={acceptInvitationAction} submit="Accept the invitation" busy="Joining …">
          <p>You are signed in as {account.email}.</p>
        </LinkForm>
      )}
    </NarrowPage>
  );
}
