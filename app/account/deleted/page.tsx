import type { Metadata } from "next";
import Link from "next/link";
import { texts as account } from "@/texts/account";

const texts = account.deleted;

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default function DeletedPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">{texts.heading}</h1>
      <p className="mt-3 text-muted">{texts.lead}</p>
      <p className="mt-6">
        <Link href="/" className="link">
          {texts.toStart}
        </Link>
      </p>
    </div>
  );
}
