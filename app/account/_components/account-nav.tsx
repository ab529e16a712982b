import Link from "next/link";

const PAGES = [
  { id: "account", name: "Account", href: "/account" },
  { id: "billing", name: "Plan and payments", href: "/account/billing" },
  { id: "members", name: "Members", href: "/account/members" },
  { id: "tokens", name: "API tokens", href: "/account/tokens" },
] as const;

interface AccountNavProps {
  readonly page: (typeof PAGES)[number]["id"];
}

/** The parts of the account. */
export function AccountNav({ page }: AccountNavProps) {
  return (
    <nav aria-label="Account" className="mb-8 flex flex-wrap gap-x-5 gap-y-1 border-b border-line text-sm">
      {PAGES.map(({ id, name, href }) => (
        <Link key={id} href={href} aria-current={id === page ? "page" : undefined} className="py-2 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
          {name}
        </Link>
      ))}
    </nav>
  );
}
