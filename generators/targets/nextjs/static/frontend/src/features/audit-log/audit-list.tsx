import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import { RECORD_PATHS } from "@/record-paths";
import type { AuditEntryRow } from "./audit-api";

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
              <span className="font-medium">{entry.user_name ?? "The app"}</span>{" "}
              {entry.action.replaceAll("_", " ")}
              {linked && <RecordMention entry={entry} />}
            </p>
            <time
              dateTime={entry.created_at}
              className="text-xs text-muted-foreground tabular-nums"
            >
              {formatDateTime(entry.created_at)}
            </time>
          </div>
          <Changes changes={entry.changes} />
        </li>
      ))}
    </ol>
  );
}

function RecordMention({ entry: { resource, record_id } }: { entry: AuditEntryRow }) {
  const path = RECORD_PATHS[resource];
  const name = ` ${resource.replaceAll("_", " ")}`;
  if (path === undefined) return name;
  return (
    <>
      {" "}
      <Link href={`${path}/${record_id}`} className="text-accent-text hover:underline">
        {name.trim()}
      </Link>
    </>
  );
}

function Changes({ changes }: { changes: AuditEntryRow["changes"] }) {
  const entries = Object.entries(changes);
  if (entries.length === 0) return null;
  return (
    <ul className="space-y-0.5 text-xs text-muted-foreground">
      {entries.map(([name, { from, to }]) => (
        <li key={name} className="break-words">
          {name.replaceAll("_", " ")}: {textOf(from)} → {textOf(to)}
        </li>
      ))}
    </ul>
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "—";
  return typeof value === "string" ? value : JSON.stringify(value);
}
