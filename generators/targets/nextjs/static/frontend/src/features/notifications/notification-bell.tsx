"use client";

import { useQuery } from "@tanstack/react-query";
import { Bell } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { formatNumber } from "@/lib/format";
import { unreadCountOptions } from "./notifications-api";

/** Leads to the notifications and says how many are unread. */
export function NotificationBell() {
  const { data } = useQuery(unreadCountOptions);
  const count = data?.count ?? 0;
  return (
    <Button asChild variant="ghost" size="icon" className="relative">
      <Link
        href="/notifications"
        aria-label={count === 0 ? "Notifications" : `Notifications, ${formatNumber(count)} unread`}
      >
        <Bell aria-hidden />
        {count > 0 && (
          <span
            aria-hidden
            className="absolute top-0.5 right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-[0.625rem] leading-4 font-semibold text-accent-foreground"
          >
            {count > 99 ? "99+" : count}
          </span>
        )}
      </Link>
    </Button>
  );
}
