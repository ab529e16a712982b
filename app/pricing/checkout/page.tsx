import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { sayMoney } from "@/lib/billing/money";
import { CURRENCY } from "@/lib/billing/plans";
import { paymentProvider } from "@/lib/billing/stripe";
import { texts as pricing } from "@/texts/pricing";
import { NarrowPage } from "../../(auth)/_components/narrow-page";
import { ActionForm } from "../../_components/action-form";
import { accountOrSignIn } from "../../account";
import { buyPlanAction } from "../actions";
import { checkoutPath, readChoice } from "../choice";
import { TestCheckoutNotice } from "../_components/test-checkout-notice";

const texts = pricing.checkout;

export const metadata: Metadata = { title: texts.title, robots: { index: false } };
export const dynamic = "force-dynamic";

interface CheckoutPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Where somebody who chose a plan before they had an account goes on. A press of a button, because an address alone must not begin a purchase. */
export default async function CheckoutPage({ searchParams }: CheckoutPageProps) {
  const choice = readChoice(await searchParams);
  const provider = paymentProvider();
  if (choice === undefined || provider === undefined) redirect("/pricing");
  await accountOrSignIn(checkoutPath(choice));
  const { plan, interval, amount } = choice;
  return (
    <NarrowPage title={texts.heading(plan.title, interval)} lead={texts.lead(sayMoney(amount, CURRENCY), interval)}>
      <ActionForm action={buyPlanAction.bind(null, plan.name, interval)} submit={texts.submit} busy={pricing.act.busy} afterwards="stay" />
      {provider.local && <TestCheckoutNotice />}
      <p className="text-sm">
        <Link href={`/pricing?billed=${interval}`} className="link">
          {texts.back}
        </Link>
      </p>
    </NarrowPage>
  );
}
