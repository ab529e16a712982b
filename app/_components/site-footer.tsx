import Link from "next/link";
import { texts as site } from "@/texts/site";

const texts = site.footer;

const LINKS = [
  ["/docs", texts.docs],
  ["/flask-or-fastapi", texts.flaskOrFastapi],
  ["/compare", texts.compare],
  ["/changelog", texts.changelog],
  ["/status", texts.status],
  ["/legal/terms", texts.terms],
  ["/legal/privacy", texts.privacy],
  ["/legal/imprint", texts.imprint],
] as const;

export function SiteFooter() {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto grid max-w-6xl gap-4 px-4 py-6 text-sm text-muted sm:px-6">
        <nav aria-label={texts.label} className="flex flex-wrap gap-x-5 gap-y-2">
          {LINKS.map(([href, name]) => (
            <Link key={href} href={href} className="py-0.5 hover:underline">
              {name}
            </Link>
          ))}
        </nav>
        <p>{texts.promise}</p>
      </div>
    </footer>
  );
}
