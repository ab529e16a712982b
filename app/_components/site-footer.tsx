import Link from "next/link";

const LINKS = [
  ["/docs", "Documentation"],
  ["/flask-or-fastapi", "Flask or FastAPI"],
  ["/compare", "Compared with templates"],
  ["/changelog", "Changelog"],
  ["/status", "Status"],
  ["/legal/terms", "Terms"],
  ["/legal/privacy", "Privacy"],
  ["/legal/imprint", "Imprint"],
] as const;

export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto grid max-w-6xl gap-4 px-4 py-6 text-sm text-muted sm:px-6">
        <nav aria-label="More" className="flex flex-wrap gap-x-5 gap-y-2">
          {LINKS.map(([href, name]) => (
            <Link key={href} href={href} className="py-0.5 hover:underline">
              {name}
            </Link>
          ))}
        </nav>
        <p>The same genome always gives the same bytes. What you build here is yours, without a runtime of ours in it.</p>
      </div>
    </footer>
  );
}
