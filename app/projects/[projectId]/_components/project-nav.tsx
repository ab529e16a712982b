"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

interface NavProps {
  readonly label: string;
  readonly places: readonly { readonly href: string; readonly name: string; readonly exact?: true }[];
}

/** The places of a work place; where one is, is said and drawn. */
export function PlaceNav({ label, places }: NavProps) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line text-sm">
      {places.map(({ href, name, exact }) => {
        const current = exact ? path === href : path.startsWith(href);
        return (
          <Link key={href} href={href} aria-current={current ? "page" : undefined} className={`-mb-px border-b-2 py-2 ${current ? "border-accent font-medium" : "border-transparent text-muted hover:text-ink"}`}>
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
