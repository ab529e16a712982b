export type PlanName = "free" | "pro" | "team";

/** What a plan counts. */
export type LimitName = "projects" | "entities" | "members";

/** What a plan has or has not. A proof is for everyone, so it is none of these. */
export type FeatureName = "stacks" | "updates" | "compliance" | "tokens";

export interface Plan {
  readonly name: PlanName;
  readonly title: string;
  /** For a month and for a year, in cents. */
  readonly price: { readonly month: number; readonly year: number };
  /** The most there may be; null is without limit. `entities` are those of one project. */
  readonly limits: Readonly<Record<LimitName, number | null>>;
  readonly features: Readonly<Record<FeatureName, boolean>>;
  /** Whether builds go ahead of those of other plans. */
  readonly buildsFirst: boolean;
}

export const CURRENCY = "usd";

/** Stacks that every plan has: the default pair, and its backend alone. All others take the feature `stacks`. */
const STACKS_OF_ALL: readonly string[] = ["flask-nextjs", "flask"];

/**
 * Whether a feature can be had yet. What cannot is decided here already, so that it belongs to the right plans once it is
 * there, and is not sold until then: pages print what is available only.
 */
export const AVAILABLE: Readonly<Record<FeatureName, boolean>> = { stacks: false, updates: false, compliance: false, tokens: true };

const ALL_FEATURES = { stacks: true, updates: true, compliance: true, tokens: true } as const;

/** The only table of plans. The pages print it, the limits ask it, and the provider's prices are made from it. */
export const PLANS: Readonly<Record<PlanName, Plan>> = {
  free: {
    name: "free",
    title: "Free",
    price: { month: 0, year: 0 },
    limits: { projects: 2, entities: 15, members: 1 },
    features: { stacks: false, updates: false, compliance: false, tokens: false },
    buildsFirst: false,
  },
  pro: {
    name: "pro",
    title: "Pro",
    price: { month: 2_900, year: 29_000 },
    limits: { projects: 20, entities: 60, members: 1 },
    features: ALL_FEATURES,
    buildsFirst: false,
  },
  team: {
    name: "team",
    title: "Team",
    price: { month: 9_900, year: 99_000 },
    limits: { projects: null, entities: 200, members: 10 },
    features: ALL_FEATURES,
    buildsFirst: true,
  },
};

/** From the least to the most. */
export const PLAN_NAMES = ["free", "pro", "team"] as const satisfies readonly PlanName[];

/** @throws when there is no such plan: a plan nobody knows has neither limits nor features */
export function planNamed(name: string): Plan {
  const known = PLAN_NAMES.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`There is no plan "${name}".`);
  return PLANS[known];
}

/** Whether a stack takes a plan with the feature `stacks`. */
export function isGatedStack(stack: string): boolean {
  return !STACKS_OF_ALL.includes(stack);
}
