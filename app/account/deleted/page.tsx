import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Account deleted" };
export const dynamic = "force-dynamic";

export default function DeletedPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">Your account is deleted</h1>
      <p className="mt-3 text-muted">Its projects, builds and archives are gone, too. The zips you downloaded are yours and keep working.</p>
      <p className="mt-6">
        <Link href="/" className="link">
          To the start
        </Link>
      </p>
    </div>
  );
}
