"use client";

import { useQuery } from "@tanstack/react-query";
import { BellOff } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Pagination } from "@/components/list/pagination";
import { EmptyState } from "@/components/page/empty-state";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { PageHeader } from "@/components/page/page-header";
import { Button } from "@/components/ui/button";
import { classNames } from "@/lib/class-names";
import { formatDateTime } from "@/lib/format";
import { RECORD_PATHS } from "@/record-paths";
import {
  type NotificationRow,
  notificationsOptions,
  useMarkAllRead,
  useMarkRead,
} from "./notifications-api";

/** What the person was told, the newest first. */
export function Notifications() {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(notificationsOptions(page));
  const markAllRead = useMarkAllRead();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  return (
    <>
      <PageHeader
        title="Notifications"
        actions={data.items.some(({ read_at }) => read_at === null) && (
          <Button
            variant="secondary"
            pending={markAllRead.isPending}
            onClick={() => markAllRead.mutate()}
          >
            Mark all as read
          </Button>
        )}
      />
      {data.total === 0
        ? (
          <EmptyState
            icon={BellOff}
            title="Nothing new"
            description="What concerns you will be told here."
          />
        )
        : (
          <div className="space-y-4">
            <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
              {data.items.map((row) => <NotificationLine key={row.id} row={row} />)}
            </ul>
            <Pagination page={page} perPage={data.per_page} total={data.total} onPage={setPage} />
          </div>
        )}
    </>
  );
}

function NotificationLine({ row }: { row: NotificationRow }) {
  const markRead = useMarkRead();
  const isUnread = row.read_at === null;
  const path = row.resource === null ? undefined : RECORD_PATHS[row.resource];
  const read = () => isUnread && markRead.mutate(row.id);
  return (
    <li className="flex items-start gap-3 px-4 py-3 text-sm">
      <span
        aria-hidden
        className={classNames(
          "mt-1.5 size-2 shrink-0 rounded-full",
          isUnread ? "bg-accent" : "bg-transparent",
        )}
      />
      <div className="min-w-0 flex-1">
        <p className={classNames("break-words text-foreground", isUnread && "font-medium")}>
          {isUnread && <span className="sr-only">Unread:</span>}
          {path !== undefined && row.record_id !== null
            ? (
              <Link href={`${path}/${row.record_id}`} className="hover:underline" onClick={read}>
                {row.message}
              </Link>
            )
            : (row.message)}
        </p>
        <time dateTime={row.created_at} className="text-xs text-muted-foreground">
          {formatDateTime(row.created_at)}
        </time>
      </div>
      {isUnread && (
        <Button variant="ghost" size="small" pending={markRead.isPending} onClick={read}>
          Mark as read
        </Button>
      )}
    </li>
  );
}
