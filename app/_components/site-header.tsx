import Link from "next/link";

export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-3 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold">
          <SitePlanMark />
          Groundwork
        </Link>
        <nav aria-label="Main" className="flex gap-5 text-sm">
          <Link href="/projects" className="hover:underline">
            Projects
          </Link>
        </nav>
      </div>
    </header>
  );
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
