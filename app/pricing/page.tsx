import type { Metadata } from "next";
import Link from "next/link";
import { findOverview, lostOn, type BillingOverview } from "@/lib/billing/find-overview";
import { PLAN_NAMES, PLANS, type Plan } from "@/lib/billing/plans";
import { INTERVALS, priceFor, type Interval } from "@/lib/billing/prices";
import { paymentProvider } from "@/lib/billing/stripe";
import { texts } from "@/texts/pricing";
import { ActionForm } from "../_components/action-form";
import { currentAccount } from "../account";
import { buyPlanAction } from "./actions";
import { checkoutPath } from "./choice";
import { PlanTable } from "./_components/plan-table";
import { TestCheckoutNotice } from "./_components/test-checkout-notice";

export const metadata: Metadata = {
  title: texts.title,
  description: texts.description,
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
      <h1 className="text-3xl font-semibold">{texts.heading}</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {texts.lead}
      </p>
      <nav aria-label={texts.interval.label} className="mt-6 flex gap-5 text-sm">
        {INTERVALS.map((each) => (
          <Link key={each} href={`/pricing?billed=${each}`} aria-current={each === interval ? "page" : undefined} className="py-1 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
            {texts.interval[each]}
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
      {provider === undefined && <p className="mt-4 text-muted">{texts.noPayments}</p>}
      <p className="mt-6 max-w-2xl text-sm text-muted">
        {texts.terms}
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
        {texts.act.describe}
      </Link>
    ) : (
      <Link href={payable ? `/sign-up?next=${encodeURIComponent(checkoutPath({ plan, interval }))}` : "/sign-up"} className="button">
        {texts.act.signUp}
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
      <p className="text-sm">{texts.act.current}</p>
    ) : (
      <div className="grid gap-2">
        <Link href="/account/billing" className="button">
          {texts.act.cancel(overview.plan.title)}
        </Link>
        {consequences}
      </div>
    );
  }
  if (subscription?.lookupKey === priceFor(plan.name, interval).lookupKey) return <p className="text-sm">{texts.act.current}</p>;
  if (!payable) return null;
  return (
    <div className="grid gap-2">
      <ActionForm action={buyPlanAction.bind(null, plan.name, interval)} submit={(subscription === undefined ? texts.act.get : texts.act.change)(plan.title)} busy={texts.act.busy} afterwards="stay" tone={subscription === undefined ? "primary" : "plain"} />
      {consequences}
    </div>
  );
}
