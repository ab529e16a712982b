import Link from "next/link";
import type { ReactNode } from "react";

/** A link inside of a sentence. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="font-medium text-accent-text underline underline-offset-4">
      {children}
    </Link>
  );
}
