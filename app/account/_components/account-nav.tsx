import Link from "next/link";
import { texts as account } from "@/texts/account";

const texts = account.nav;

const PAGES = [
  { id: "account", name: texts.account, href: "/account" },
  { id: "billing", name: texts.billing, href: "/account/billing" },
  { id: "members", name: texts.members, href: "/account/members" },
  { id: "tokens", name: texts.tokens, href: "/account/tokens" },
] as const;

interface AccountNavProps {
  readonly page: (typeof PAGES)[number]["id"];
}

/** The parts of the account. */
export function AccountNav({ page }: AccountNavProps) {
  return (
    <nav aria-label={texts.label} className="mb-8 flex flex-wrap gap-x-5 gap-y-1 border-b border-line text-sm">
      {PAGES.map(({ id, name, href }) => (
        <Link key={id} href={href} aria-current={id === page ? "page" : undefined} className="py-2 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
          {name}
        </Link>
      ))}
    </nav>
  );
}
