import type { ReactNode } from "react";
import { sayMoney } from "@/lib/billing/money";
import { AVAILABLE, CURRENCY, PLAN_NAMES, PLANS, type FeatureName, type LimitName, type Plan, type PlanName } from "@/lib/billing/plans";
import type { Interval } from "@/lib/billing/prices";
import { texts as pricing } from "@/texts/pricing";

interface PlanTableProps {
  readonly interval: Interval;
  readonly current: PlanName | undefined;
  /** What can be done about each plan. */
  readonly actions: Readonly<Record<string, ReactNode>>;
}

const texts = pricing.table;

const LIMITS = ["projects", "entities", "members"] as const satisfies readonly LimitName[];
const FEATURES = ["stacks", "updates", "compliance", "tokens"] as const satisfies readonly FeatureName[];

const PLAN_LIST = PLAN_NAMES.map((name) => PLANS[name]);

export function PlanTable({ interval, current, actions }: PlanTableProps) {
  return (
    // Positioned, so that what is only there for screen readers is cut off with the table and widens no page.
    <div className="relative overflow-x-auto">
      <table className="w-full min-w-xl border-collapse text-left">
        <thead>
          <tr className="border-b border-line-strong align-top">
            <th scope="col" className="w-1/4 py-3 pr-4 font-normal text-muted">
              <span className="sr-only">{texts.what}</span>
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
          {/* What every plan has, so that nobody looks for it among the differences. */}
          {texts.forAll.map((title) => (
            <Row key={title} title={title} current={current} cell={() => texts.yes} />
          ))}
          {LIMITS.map((name) => (
            <Row key={name} title={texts.limits[name]} current={current} cell={({ limits }) => limits[name] ?? texts.unlimited} />
          ))}
          {FEATURES.filter((name) => AVAILABLE[name]).map((name) => (
            <Row key={name} title={texts.features[name]} current={current} cell={({ features }) => (features[name] ? texts.yes : texts.no)} />
          ))}
          <Row title={texts.buildsFirst} current={current} cell={({ buildsFirst }) => (buildsFirst ? texts.yes : texts.no)} />
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
        {title === "" ? <span className="sr-only">{texts.choose}</span> : title}
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
  return price.month === 0 ? texts.free : texts.price(sayMoney(price[interval], CURRENCY), interval);
}
