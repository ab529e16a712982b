"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useSession } from "@/access/session-provider";
import { Skeleton } from "@/components/ui/skeleton";
import { auditOptions } from "./audit-api";

// The words for every kind of record: only owners need them.
const AuditList = dynamic(() => import("./audit-list").then((module) => module.AuditList), {
  loading: () => <Skeleton className="h-24 w-full" />,
});

/** What was done with one record, for owners. */
export function RecordHistory({ id }: { id: string }) {
  const isOwner = useSession()?.role === "owner";
  const { data, isError } = useQuery({
    ...auditOptions({ record_id: id, per_page: 10 }),
    enabled: isOwner,
  });
  if (!isOwner || isError) return null;
  return (
    <section aria-labelledby="history" className="space-y-3">
      <h2 id="history" className="text-lg font-semibold text-foreground">History</h2>
      {data === undefined
        ? <Skeleton className="h-24 w-full" />
        : <AuditList entries={data.items} />}
    </section>
  );
}
