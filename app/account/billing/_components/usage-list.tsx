import type { Usage } from "@/lib/billing/find-overview";
import type { Plan } from "@/lib/billing/plans";

interface UsageListProps {
  readonly limits: Plan["limits"];
  readonly usage: Usage;
}

const COUNTED = [
  { name: "projects", title: "Projects" },
  { name: "entities", title: "Entities in the largest project" },
  { name: "members", title: "Members and invitations" },
] as const;

/** How much of each limit is used, in numbers and as a bar. */
export function UsageList({ limits, usage }: UsageListProps) {
  return (
    <dl className="grid gap-4">
      {COUNTED.map(({ name, title }) => {
        const most = limits[name];
        const over = most !== null && usage[name] > most;
        return (
          <div key={name}>
            <div className="flex justify-between gap-4">
              <dt>{title}</dt>
              <dd className={`tabular-nums ${over ? "text-danger" : ""}`}>
                {usage[name]} of {most ?? "unlimited"}
                {over && ", over the limit: read-only"}
              </dd>
            </div>
            {most !== null && <meter aria-label={title} min={0} max={most} value={Math.min(usage[name], most)} className="mt-1 h-2 w-full" />}
          </div>
        );
      })}
    </dl>
  );
}
