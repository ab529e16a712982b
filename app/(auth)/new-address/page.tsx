import type { Metadata } from "next";
import Link from "next/link";
import { texts } from "@/texts/sign-in";
import { currentAccount } from "../../account";
import { confirmNewAddressAction } from "../actions";
import { LinkForm } from "../_components/link-form";
import { NarrowPage } from "../_components/narrow-page";

export const metadata: Metadata = { title: texts.newAddress.title, referrer: "no-referrer" };
export const dynamic = "force-dynamic";

/** A press of a button, because programs that look at mails follow the links in them. */
export default async function NewAddressPage() {
  const account = await currentAccount();
  return (
    <NarrowPage title={texts.newAddress.title} lead={texts.newAddress.lead}>
      {account === undefined ? (
        <p>
          <Link href="/sign-in" className="link">
            {texts.newAddress.signIn}
          </Link>{" "}
          {texts.newAddress.first}
        </p>
      ) : (
        <LinkForm action={confirmNewAddressAction} submit={texts.newAddress.submit} busy={texts.newAddress.busy}>
          <p>{texts.newAddress.signedInAs(account.email)}</p>
        </LinkForm>
      )}
    </NarrowPage>
  );
}
