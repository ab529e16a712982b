import type { Metadata } from "next";
import Link from "next/link";
import { findOverview } from "@/lib/billing/find-overview";
import { sayDay, sayMoney } from "@/lib/billing/money";
import { priceOf } from "@/lib/billing/prices";
import { paymentProvider } from "@/lib/billing/stripe";
import { findMyRole } from "@/lib/members/choose-workspace";
import { ActionForm } from "../../_components/action-form";
import { accountOrSignIn } from "../../account";
import { TestCheckoutNotice } from "../../pricing/_components/test-checkout-notice";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { InvoiceTable } from "./_components/invoice-table";
import { UsageList } from "./_components/usage-list";
import { openPortalAction } from "./actions";

export const metadata: Metadata = { title: "Plan and payments" };
export const dynamic = "force-dynamic";

type Subscription = NonNullable<Awaited<ReturnType<typeof findOverview>>["subscription"]>;

export default async function BillingPage() {
  const account = await accountOrSignIn("/account/billing");
  const [{ plan, usage, subscription, invoices, charges, isCustomer }, role] = await Promise.all([findOverview(account.workspaceId), findMyRole(account)]);
  const provider = paymentProvider();
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="billing" />
      <h1 className="mb-8 text-2xl font-semibold">Plan and payments</h1>
      <SettingsSection id="plan" title="Plan">
        <p className="text-lg font-semibold">{plan.title}</p>
        <p className="mt-1 text-muted tabular-nums">{subscription === undefined ? "Nothing is charged." : sayNext(subscription)}</p>
        {subscription?.status === "past_due" && (
          <p role="alert" className="mt-3 border-l-2 border-danger pl-3 text-danger">
            The last payment was refused. It is tried again in the next days, and {plan.title} holds meanwhile. Choose another card to be sure.
          </p>
        )}
        <div className="mt-4 flex flex-wrap items-start gap-4">
          <Link href="/pricing" className={subscription === undefined ? "button button-primary" : "button"}>
            {subscription === undefined ? "See the plans" : "Change the plan"}
          </Link>
          {role === "owner" && isCustomer && provider !== undefined && (
            <ActionForm action={openPortalAction} submit="Card, invoices and cancelling" busy="Leading you there …" afterwards="stay" tone="plain" />
          )}
        </div>
        {role !== "owner" && <p className="mt-3 text-sm text-muted">Owners of the workspace can change the plan.</p>}
        {provider?.local === true && <TestCheckoutNotice />}
      </SettingsSection>
      <SettingsSection id="usage" title="Usage" lead="Deleted projects do not count. Builds are not counted at all.">
        <UsageList limits={plan.limits} usage={usage} />
      </SettingsSection>
      <SettingsSection id="invoices" title="Invoices">
        <InvoiceTable invoices={invoices} />
        {charges
          .filter(({ amountRefunded, disputed }) => amountRefunded > 0 || disputed)
          .map(({ id, amount, amountRefunded, currency, disputed, createdAt }) => (
            <p key={id} className="mt-2 text-sm text-muted tabular-nums">
              Of the payment of {sayMoney(amount, currency)} on {sayDay(createdAt)}{" "}
              {amountRefunded > 0 && `${sayMoney(amountRefunded, currency)} were given back`}
              {amountRefunded > 0 && disputed && "; "}
              {disputed && "a dispute was opened at the bank"}.
            </p>
          ))}
      </SettingsSection>
    </div>
  );
}

/** When it is charged next, or ends. */
function sayNext({ lookupKey, amount, currency, periodEndsAt, endsAt }: Subscription): string {
  const { plan, interval } = priceOf(lookupKey);
  if (endsAt !== null) return `Cancelled: ${plan.title} holds until ${sayDay(endsAt)}, and nothing is charged any more.`;
  return `${sayMoney(amount, currency)} a ${interval}, without tax. Next charge on ${sayDay(periodEndsAt)}.`;
}
