import { AppError } from "../errors";
import { PLAN_NAMES, PLANS, type FeatureName, type LimitName, type Plan } from "./plans";

const UPGRADE = "/pricing";

interface Excess {
  readonly plan: Plan;
  readonly limit: LimitName;
  readonly most: number;
  /** What there would be afterwards, or is already. */
  readonly usage: number;
}

const COUNTED: Readonly<Record<LimitName, readonly [one: string, many: string]>> = {
  projects: ["project", "projects"],
  entities: ["entity in a project", "entities in a project"],
  members: ["member", "members"],
};

const FEATURES: Readonly<Record<FeatureName, string>> = {
  stacks: "This stack",
  updates: "Updates that keep edits",
  compliance: "The compliance pack",
  tokens: "API tokens",
};

/** The refusal of what goes beyond a limit: which, how much there is, where to get more. */
export function beyondLimit({ plan, limit, most, usage }: Excess): AppError {
  const more = PLAN_NAMES.map((name) => PLANS[name]).find(({ limits }) => limits[limit] === null || limits[limit] >= usage);
  const next = more === undefined ? "No plan has more." : `${more.title} has ${more.limits[limit] ?? "no limit"}${more.limits[limit] === null ? "" : " of them"}.`;
  const message = `The ${plan.title} plan has ${most} ${COUNTED[limit][most === 1 ? 0 : 1]}; this would make ${usage}. ${next}`;
  return new AppError("payment_required", message, { details: { limit: { name: limit, most }, usage, plan: plan.name, upgrade: UPGRADE } });
}

/** The refusal of what a plan does not have. */
export function withoutFeature(plan: Plan, feature: FeatureName): AppError {
  const titles = PLAN_NAMES.map((name) => PLANS[name]).filter(({ features }) => features[feature]).map(({ title }) => title);
  const message = `${FEATURES[feature]} ${feature === "stacks" || feature === "compliance" ? "comes" : "come"} with ${titles.join(" and ")}; this workspace is on ${plan.title}.`;
  return new AppError("payment_required", message, { details: { feature, plan: plan.name, upgrade: UPGRADE } });
}

/** The refusal of a change to what is over the limit since the plan became smaller. Everything can still be read and downloaded. */
export function readOnly(plan: Plan, reason: string): AppError {
  const message = `${reason} It can be read and downloaded, and changed again on a larger plan.`;
  return new AppError("payment_required", message, { details: { plan: plan.name, upgrade: UPGRADE } });
}
