import Link from "next/link";
import { currentAccount } from "../account";
import { logger } from "@/lib/logger";
import type { Account } from "@/lib/sessions/find-session";
import { texts as site } from "@/texts/site";

const texts = site.header;

export async function SiteHeader() {
  const account = await signedIn();
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold">
          <SitePlanMark />
          {site.name}
        </Link>
        <nav aria-label={texts.label} className="flex min-w-0 flex-wrap gap-x-5 gap-y-1 text-sm">
          <Link href="/docs" className="hover:underline">
            {texts.docs}
          </Link>
          <Link href="/pricing" className="hover:underline">
            {texts.pricing}
          </Link>
          <Link href="/projects" className="hover:underline">
            {texts.projects}
          </Link>
          {account === undefined ? (
            <Link href="/sign-in" className="hover:underline">
              {texts.signIn}
            </Link>
          ) : (
            <>
              <Link href="/account/members" title={texts.workspace(account.workspaceName)} className="max-w-40 truncate hover:underline">
                {account.workspaceName}
              </Link>
              <Link href="/account" title={account.email} className="max-w-40 truncate hover:underline">
                {account.email}
              </Link>
            </>
          )}
        </nav>
      </div>
    </header>
  );
}

/** The head of a page must not fail: what the page itself cannot do, it says better. */
async function signedIn(): Promise<Account | undefined> {
  try {
    return await currentAccount();
  } catch (error) {
    logger.error({ err: error }, "Nobody can be recognised.");
    return undefined;
  }
}

/** A house on its plot, seen from above: the mark of a site plan. */
function SitePlanMark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.25">
      <path d="M2.5 4.5h17l2 17h-19z" strokeDasharray="2 1.5" />
      <path d="M6.5 9.5h7v4h4v5h-11z" className="fill-accent stroke-accent" fillOpacity="0.18" />
    </svg>
  );
}
