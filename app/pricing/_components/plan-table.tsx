import type { ReactNode } from "react";
import { sayMoney } from "@/lib/billing/money";
import { CURRENCY, PLAN_NAMES, PLANS, type FeatureName, type LimitName, type Plan, type PlanName } from "@/lib/billing/plans";
import type { Interval } from "@/lib/billing/prices";

interface PlanTableProps {
  readonly interval: Interval;
  readonly current: PlanName | undefined;
  /** What can be done about each plan. */
  readonly actions: Readonly<Record<string, ReactNode>>;
}

const LIMITS: readonly { readonly name: LimitName; readonly title: string }[] = [
  { name: "projects", title: "Projects" },
  { name: "entities", title: "Entities in a project" },
  { name: "members", title: "Members of the workspace" },
];

const FEATURES: readonly { readonly name: FeatureName; readonly title: string }[] = [
  { name: "stacks", title: "FastAPI + Next.js, explicit-routes Flask" },
  { name: "updates", title: "Migrations and updates that keep edits" },
  { name: "compliance", title: "Compliance pack: Annex IV, GDPR, SOC 2" },
  { name: "tokens", title: "API tokens" },
];

/** What every plan has, so that nobody looks for it among the differences. */
const FOR_ALL = ["Builds without limit", "Flask + Next.js", "Proof run", "EU AI Act classifier"];

const PLAN_LIST = PLAN_NAMES.map((name) => PLANS[name]);

export function PlanTable({ interval, current, actions }: PlanTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-xl border-collapse text-left">
        <thead>
          <tr className="border-b border-line-strong align-top">
            <th scope="col" className="w-1/4 py-3 pr-4 font-normal text-muted">
              <span className="sr-only">What</span>
            </th>
            {PLAN_LIST.map((plan) => (
              <th key={plan.name} scope="col" className={`px-4 py-3 ${plan.name === current ? "border-x border-t border-accent" : ""}`}>
                <span className="block text-lg font-semibold">{plan.title}</span>
                <span className="block font-normal tabular-nums">{sayPrice(plan, interval)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FOR_ALL.map((title) => (
            <Row key={title} title={title} current={current} cell={() => "Yes"} />
          ))}
          {LIMITS.map(({ name, title }) => (
            <Row key={name} title={title} current={current} cell={({ limits }) => limits[name] ?? "Unlimited"} />
          ))}
          {FEATURES.map(({ name, title }) => (
            <Row key={name} title={title} current={current} cell={({ features }) => (features[name] ? "Yes" : "–")} />
          ))}
          <Row title="Builds go first in the queue" current={current} cell={({ buildsFirst }) => (buildsFirst ? "Yes" : "–")} />
          <Row title="" current={current} cell={({ name }) => actions[name]} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly title: string;
  readonly current: PlanName | undefined;
  readonly cell: (plan: Plan) => ReactNode;
}

function Row({ title, current, cell }: RowProps) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-3 pr-4 text-sm font-normal">
        {title === "" ? <span className="sr-only">Choose</span> : title}
      </th>
      {PLAN_LIST.map((plan) => (
        <td key={plan.name} className={`px-4 py-3 tabular-nums ${plan.name === current ? "border-x border-accent" : ""}`}>
          {cell(plan)}
        </td>
      ))}
    </tr>
  );
}

function sayPrice({ price }: Plan, interval: Interval): string {
  return price.month === 0 ? "$0, no card" : `${sayMoney(price[interval], CURRENCY)} a ${interval}`;
}
