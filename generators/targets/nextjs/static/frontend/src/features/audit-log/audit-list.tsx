import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import { RECORD_PATHS } from "@/record-paths";
import type { AuditEntryRow } from "./audit-api";
import { RECORDED_KINDS } from "./recorded-kinds";
import { RecordedValue } from "./recorded-value";

const VERBS: Readonly<Record<string, string>> = {
  create: "added",
  update: "changed",
  delete: "deleted",
};

/** Entries of the audit log. */
export function AuditList(
  { entries, linked = false }: { entries: readonly AuditEntryRow[]; linked?: boolean },
) {
  return (
    <ol className="divide-y divide-border rounded-lg border border-border bg-surface">
      {entries.map((entry) => (
        <li key={entry.id} className="space-y-1 px-4 py-3 text-sm">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <p className="text-foreground">
              <span className="font-medium">{entry.user_name ?? "The app"}</span> {verbOf(entry)}
              {linked && (
                <>
                  : <RecordMention entry={entry} />
                </>
              )}
            </p>
            <time
              dateTime={entry.created_at}
              className="text-xs text-muted-foreground tabular-nums"
            >
              {formatDateTime(entry.created_at)}
            </time>
          </div>
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function verbOf({ resource, action }: AuditEntryRow): string {
  const act = RECORDED_KINDS[resource]?.acts[action];
  return act === undefined ? (VERBS[action] ?? action) : `chose “${act}”`;
}

function RecordMention({ entry: { resource, record_id, action } }: { entry: AuditEntryRow }) {
  const path = RECORD_PATHS[resource];
  const label = RECORDED_KINDS[resource]?.label ?? resource;
  if (path === undefined || action === "delete") return label;
  return (
    <Link href={`${path}/${record_id}`} className="text-accent-text hover:underline">{label}</Link>
  );
}

function Changes({ entry: { resource, changes } }: { entry: AuditEntryRow }) {
  const fields = RECORDED_KINDS[resource]?.fields ?? {};
  const entries = Object.entries(changes);
  if (entries.length === 0) return null;
  return (
    <dl className="space-y-0.5 text-xs text-muted-foreground">
      {entries.map(([name, { from, to }]) => {
        const { label, show } = fields[name] ?? { label: name };
        const how = show === undefined ? {} : { show };
        return (
          <div key={name} className="flex flex-wrap gap-x-1.5 break-words">
            <dt>{label}:</dt>
            <dd className="flex min-w-0 flex-wrap gap-x-1.5">
              <RecordedValue value={from} {...how} />
              <span aria-hidden>→</span>
              <span className="sr-only">became</span>
              <RecordedValue value={to} {...how} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
