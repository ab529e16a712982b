import type { Metadata } from "next";
import { listOwnInvitations, type OwnInvitation } from "@/lib/members/list-own-invitations";
import { texts } from "@/texts/join";
import { NarrowPage } from "../(auth)/_components/narrow-page";
import { ActionForm } from "../_components/action-form";
import { currentAccount } from "../account";
import { onTheWayTo } from "../inner-path";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function JoinPage() {
  const account = await currentAccount();
  return (
    <NarrowPage title={texts.title} lead={texts.lead}>
      {account === undefined ? <WayIn /> : <Waiting email={account.email} invitations={await listOwnInvitations(account.email)} />}
    </NarrowPage>
  );
}

/** Both ways lead back here: the letter is not needed a second time. */
function WayIn() {
  return (
    <p>
      <a href={onTheWayTo("/join", "/sign-in")} className="link">
        {texts.signIn}
      </a>{" "}
      {texts.or}{" "}
      <a href={onTheWayTo("/join", "/sign-up")} className="link">
        {texts.signUp}
      </a>{" "}
      {texts.first}
    </p>
  );
}

function Waiting({ email, invitations }: { readonly email: string; readonly invitations: readonly OwnInvitation[] }) {
  return (
    <>
      <p>{texts.signedInAs(email)}</p>
      {invitations.length === 0 ? (
        <p className="sheet px-4 py-3">{texts.none}</p>
      ) : (
        <ul aria-label={texts.waiting} className="border-t border-line">
          {invitations.map(({ id, workspaceName, role }) => (
            <li key={id} className="grid gap-3 border-b border-line py-4">
              <p>
                <span className="font-medium">{workspaceName}</span> <span className="text-muted">{texts.roles[role]}</span>
              </p>
              <ActionForm action={acceptInvitationAction.bind(null, id)} submit={texts.submit} busy={texts.busy} afterwards="stay" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
