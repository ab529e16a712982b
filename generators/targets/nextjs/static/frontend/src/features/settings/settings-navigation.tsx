"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useSignedIn } from "@/access/session-provider";
import { classNames } from "@/lib/class-names";
import { SETTINGS } from "@/navigation";

export function SettingsNavigation() {
  const { role } = useSignedIn();
  const pathname = usePathname();
  const entries = SETTINGS.filter(({ ownerOnly }) => !ownerOnly || role === "owner");
  return (
    <nav aria-label="Settings" className="mb-6 overflow-x-auto border-b border-border">
      <ul className="flex gap-5">
        {entries.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={pathname === href ? "page" : undefined}
              className={classNames(
                "-mb-px inline-block border-b-2 border-transparent py-2 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground",
                pathname === href && "border-accent text-foreground",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
