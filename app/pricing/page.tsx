import type { Metadata } from "next";
import Link from "next/link";
import { findOverview, lostOn, type BillingOverview } from "@/lib/billing/find-overview";
import { PLAN_NAMES, PLANS, type Plan } from "@/lib/billing/plans";
import { INTERVALS, priceFor, type Interval } from "@/lib/billing/prices";
import { paymentProvider } from "@/lib/billing/stripe";
import { ActionForm } from "../_components/action-form";
import { currentAccount } from "../account";
import { buyPlanAction } from "./actions";
import { PlanTable } from "./_components/plan-table";
import { TestCheckoutNotice } from "./_components/test-checkout-notice";

export const metadata: Metadata = {
  title: "Pricing",
  description: "Free for two projects, with proof and without a card. Pro and Team for more projects, stacks and people.",
};
export const dynamic = "force-dynamic";

interface PricingPageProps {
  readonly searchParams: Promise<{ readonly billed?: string | string[] }>;
}

export default async function PricingPage({ searchParams }: PricingPageProps) {
  const { billed } = await searchParams;
  const interval: Interval = billed === "year" ? "year" : "month";
  const account = await currentAccount();
  const overview = account === undefined ? undefined : await findOverview(account.workspaceId);
  const provider = paymentProvider();
  return (
    <div className="mx-auto max-w-5xl px-4 py-12 sm:px-6">
      <h1 className="text-3xl font-semibold">Plans</h1>
      <p className="mt-2 max-w-2xl text-muted">
        Plans count projects, never attempts: build as often as you like, and a build that fails costs nothing. What you download is yours
        on every plan, also after you leave.
      </p>
      <nav aria-label="How it is billed" className="mt-6 flex gap-5 text-sm">
        {INTERVALS.map((each) => (
          <Link key={each} href={`/pricing?billed=${each}`} aria-current={each === interval ? "page" : undefined} className="py-1 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
            {each === "month" ? "Billed each month" : "Billed each year, two months free"}
          </Link>
        ))}
      </nav>
      <div className="mt-6">
        <PlanTable
          interval={interval}
          current={overview?.plan.name}
          actions={Object.fromEntries(PLAN_NAMES.map((name) => [name, <PlanAction key={name} plan={PLANS[name]} interval={interval} overview={overview} payable={provider !== undefined} />]))}
        />
      </div>
      {provider?.local === true && <TestCheckoutNotice />}
      {provider === undefined && <p className="mt-4 text-muted">This installation takes no payments, so everybody is on Free.</p>}
      <p className="mt-6 max-w-2xl text-sm text-muted">
        Prices are without tax, which depends on where you are and is shown before you pay. Payments are handled by Stripe; we never see a
        card. You can cancel at any time, and the plan holds until the paid time is over. A smaller plan deletes nothing: what is over its
        limits can be read and downloaded.
      </p>
    </div>
  );
}

interface PlanActionProps {
  readonly plan: Plan;
  readonly interval: Interval;
  readonly overview: BillingOverview | undefined;
  readonly payable: boolean;
}

/** What this person can do about this plan. */
function PlanAction({ plan, interval, overview, payable }: PlanActionProps) {
  if (overview === undefined) {
    return plan.name === "free" ? (
      <Link href="/" className="button">
        Describe a product
      </Link>
    ) : (
      <Link href="/sign-up" className="button">
        Make an account
      </Link>
    );
  }
  const { subscription } = overview;
  const lost = PLAN_NAMES.indexOf(plan.name) < PLAN_NAMES.indexOf(overview.plan.name) ? lostOn(plan.name, overview.usage) : [];
  const consequences = lost.map((sentence) => (
    <p key={sentence} className="text-sm text-warning">
      {sentence}
    </p>
  ));
  if (plan.name === "free") {
    return subscription === undefined ? (
      <p className="text-sm">Your plan</p>
    ) : (
      <div className="grid gap-2">
        <Link href="/account/billing" className="button">
          Cancel {overview.plan.title}
        </Link>
        {consequences}
      </div>
    );
  }
  if (subscription?.lookupKey === priceFor(plan.name, interval).lookupKey) return <p className="text-sm">Your plan</p>;
  if (!payable) return null;
  return (
    <div className="grid gap-2">
      <ActionForm action={buyPlanAction.bind(null, plan.name, interval)} submit={`${subscription === undefined ? "Get" : "Change to"} ${plan.title}`} busy="Leading you to the checkout …" afterwards="stay" tone={subscription === undefined ? "primary" : "plain"} />
      {consequences}
    </div>
  );
}
