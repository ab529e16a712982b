import type { Metadata } from "next";
import Link from "next/link";
import { confirmAddressAction } from "../actions";
import { LinkForm } from "../_components/link-form";
import { NarrowPage } from "../_components/narrow-page";

export const metadata: Metadata = { title: "Confirm your address", referrer: "no-referrer" };
export const dynamic = "force-dynamic";

/** A press of a button, because programs that look at mails follow the links in them. */
export default function ConfirmPage() {
  return (
    <NarrowPage title="Confirm your address" lead="Only if it was you who asked for it.">
      <LinkForm action={confirmAddressAction} submit="This is my address" busy="Confirming …" />
      <p className="text-sm">
        <Link href="/sign-in" className="link">
          To the sign-in
        </Link>
      </p>
    </NarrowPage>
  );
}
