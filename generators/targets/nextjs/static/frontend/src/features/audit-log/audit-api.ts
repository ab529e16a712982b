import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { RECORDS } from "@/api/record-cache";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";

export type AuditEntryRow = components["schemas"]["AuditEntry"];

interface AuditParams {
  page?: number;
  per_page?: number;
  record_id?: string;
}

/** Who did what, the newest first; for owners. */
export function auditOptions(params: AuditParams) {
  return queryOptions({
    queryKey: [RECORDS, "audit-log", params],
    queryFn: () => unwrap(api.GET("/api/audit-log", { params: { query: params } })),
    placeholderData: keepPreviousData,
  });
}
