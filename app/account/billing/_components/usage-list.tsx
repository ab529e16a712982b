import type { Usage } from "@/lib/billing/find-overview";
import type { Plan } from "@/lib/billing/plans";
import { texts as billing } from "@/texts/billing";

const texts = billing.usage;

interface UsageListProps {
  readonly limits: Plan["limits"];
  readonly usage: Usage;
}

const COUNTED = [
  { name: "projects", title: texts.projects },
  { name: "entities", title: texts.entities },
  { name: "members", title: texts.members },
] as const;

/** How much of each limit is used, in numbers and as a bar. */
export function UsageList({ limits, usage }: UsageListProps) {
  return (
    <dl className="grid gap-4">
      {COUNTED.map(({ name, title }) => {
        const most = limits[name];
        const over = most !== null && usage[name] > most;
        return (
          <div key={name} className="flex flex-wrap justify-between gap-x-4">
            <dt>{title}</dt>
            <dd className={`tabular-nums ${over ? "text-danger" : ""}`}>
              {texts.of(usage[name], most)}
              {over && texts.over}
            </dd>
            {most !== null && (
              <dd className="basis-full">
                <meter aria-label={title} min={0} max={most} value={Math.min(usage[name], most)} className="mt-1 h-2 w-full" />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
