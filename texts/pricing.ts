import { plural } from "./numbers";

interface Excess {
  readonly used: number;
  readonly most: number;
  readonly plan: string;
}

/** The page of plans, and the way to a checkout. */
export const texts = {
  title: "Pricing",
  description: "Free for two projects, with proof and without a card. Pro and Team for more projects, larger ones, and people.",
  heading: "Plans",
  lead: "Plans count projects, never attempts: build as often as you like, and a build that fails costs nothing. What you download is yours on every plan, also after you leave.",
  interval: { label: "How it is billed", month: "Billed each month", year: "Billed each year, two months free" },
  noPayments: "This installation takes no payments, so everybody is on Free.",
  terms:
    "Prices are without tax, which depends on where you are and is shown before you pay. Payments are handled by Stripe; we never see a card. You can cancel at any time, and the plan holds until the paid time is over. A smaller plan deletes nothing: what is over its limits can be read and downloaded.",
  act: {
    describe: "Describe a product",
    signUp: "Make an account",
    current: "Your plan",
    cancel: (plan: string) => `Cancel ${plan}`,
    get: (plan: string) => `Get ${plan}`,
    change: (plan: string) => `Change to ${plan}`,
    busy: "Leading you to the checkout …",
  },
  table: {
    what: "What",
    choose: "Choose",
    yes: "Yes",
    no: "–",
    unlimited: "Unlimited",
    free: "$0, no card",
    price: (money: string, interval: "month" | "year") => `${money} a ${interval}`,
    forAll: ["Builds without limit", "Flask + Next.js", "Proof run"],
    limits: { projects: "Projects", entities: "Entities in a project", members: "Members of the workspace" },
    features: {
      stacks: "FastAPI + Next.js, explicit-routes Flask",
      updates: "Migrations and updates that keep edits",
      compliance: "Compliance pack: Annex IV, GDPR, SOC 2",
      tokens: "API tokens",
    },
    buildsFirst: "Builds go first in the queue",
  },
  /** What a smaller plan would leave read-only. */
  lost: {
    projects: ({ used, most, plan }: Excess) => `${used - most} of your ${used} projects would be read-only: ${plan} has ${most}.`,
    entities: (largest: number, most: number) => `Projects with more than ${most} entities could not be built: your largest has ${largest}.`,
    members: (used: number, most: number) => `With ${used} members the workspace would be read-only until there ${plural(most, { one: "is one", other: `are ${most}` })}.`,
  },
  checkout: {
    title: "Checkout",
    heading: (plan: string, interval: "month" | "year") => `${plan}, billed each ${interval}`,
    lead: (money: string, interval: "month" | "year") => `${money} a ${interval}, without tax, which is shown before you pay.`,
    submit: "Go to the checkout",
    back: "Back to the plans",
  },
  noPrice: "There is no such price.",
} as const;
