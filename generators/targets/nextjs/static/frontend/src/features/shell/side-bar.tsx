"use client";

import { Settings } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { can } from "@/access/can";
import { useSession } from "@/access/session-provider";
import { classNames } from "@/lib/class-names";
import { NAVIGATION, type NavigationEntry } from "@/navigation";
import { ProductMark } from "./product-mark";
import { WorkspaceSwitcher } from "./workspace-switcher";

interface SideBarProps {
  className?: string;
  /** Called when a page was chosen, so that an overlay can close. */
  onNavigate?: () => void;
}

/** The pages that the person's role admits. */
export function SideBar({ className, onNavigate }: SideBarProps) {
  const session = useSession();
  const entries = NAVIGATION.filter(({ resource }) =>
    resource === undefined || can(session, "read", resource)
  );
  return (
    <div className={classNames("flex flex-col", className)}>
      <div className="flex h-14 shrink-0 items-center px-4">
        <Link href="/dashboard" className="min-w-0" {...(onNavigate && { onClick: onNavigate })}>
          <ProductMark />
        </Link>
      </div>
      <WorkspaceSwitcher />
      <nav aria-label="Main" className="flex-1 overflow-y-auto px-3 py-2">
        <ul className="space-y-0.5">
          {entries.map((entry) => (
            <li key={entry.href}>
              <SideBarLink {...entry} {...(onNavigate && { onNavigate })} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="border-t border-border p-3">
        <SideBarLink
          href="/settings"
          label="Settings"
          icon={Settings}
          {...(onNavigate && { onNavigate })}
        />
      </div>
    </div>
  );
}

function SideBarLink(
  { href, label, icon: Icon, onNavigate }: NavigationEntry & { onNavigate?: () => void },
) {
  const pathname = usePathname();
  const current = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "flex items-center gap-2.5 rounded-md px-2.5 py-2 text-sm font-medium text-muted-foreground transition-colors hover:bg-muted hover:text-foreground",
        current && "bg-accent-soft text-accent-text hover:bg-accent-soft hover:text-accent-text",
      )}
      {...(onNavigate && { onClick: onNavigate })}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="truncate">{label}</span>
    </Link>
  );
}
