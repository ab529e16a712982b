import type { Metadata } from "next";
import Link from "next/link";
import { findOverview } from "@/lib/billing/find-overview";
import { sayDay, sayMoney } from "@/lib/billing/money";
import { priceOf } from "@/lib/billing/prices";
import { paymentProvider } from "@/lib/billing/stripe";
import { findMyRole } from "@/lib/members/choose-workspace";
import { texts } from "@/texts/billing";
import { ActionForm } from "../../_components/action-form";
import { accountOrSignIn } from "../../account";
import { TestCheckoutNotice } from "../../pricing/_components/test-checkout-notice";
import { AccountNav } from "../_components/account-nav";
import { SettingsSection } from "../_components/settings-section";
import { InvoiceTable } from "./_components/invoice-table";
import { UsageList } from "./_components/usage-list";
import { openPortalAction } from "./actions";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

type Subscription = NonNullable<Awaited<ReturnType<typeof findOverview>>["subscription"]>;

export default async function BillingPage() {
  const account = await accountOrSignIn("/account/billing");
  const [{ plan, usage, subscription, invoices, charges, isCustomer }, role] = await Promise.all([findOverview(account.workspaceId), findMyRole(account)]);
  const provider = paymentProvider();
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      <AccountNav page="billing" />
      <h1 className="mb-8 text-2xl font-semibold">{texts.title}</h1>
      <SettingsSection id="plan" title={texts.plan.title}>
        <p className="text-lg font-semibold">{plan.title}</p>
        <p className="mt-1 text-muted tabular-nums">{subscription === undefined ? texts.plan.nothing : sayNext(subscription)}</p>
        {subscription?.status === "past_due" && (
          <p role="alert" className="mt-3 border-l-2 border-danger pl-3 text-danger">
            {texts.plan.refused(plan.title)}
          </p>
        )}
        <div className="mt-4 flex flex-wrap items-start gap-4">
          <Link href="/pricing" className={subscription === undefined ? "button button-primary" : "button"}>
            {subscription === undefined ? texts.plan.see : texts.plan.change}
          </Link>
          {role === "owner" && isCustomer && provider !== undefined && (
            <ActionForm action={openPortalAction} submit={texts.plan.portal} busy={texts.plan.portalBusy} afterwards="stay" tone="plain" />
          )}
        </div>
        {role !== "owner" && <p className="mt-3 text-sm text-muted">{texts.plan.owners}</p>}
        {provider?.local === true && <TestCheckoutNotice />}
      </SettingsSection>
      <SettingsSection id="usage" title={texts.usage.title} lead={texts.usage.lead}>
        <UsageList limits={plan.limits} usage={usage} />
      </SettingsSection>
      <SettingsSection id="invoices" title={texts.invoices.title}>
        <InvoiceTable invoices={invoices} />
        {charges
          .filter(({ amountRefunded, disputed }) => amountRefunded > 0 || disputed)
          .map(({ id, amount, amountRefunded, currency, disputed, createdAt }) => (
            <p key={id} className="mt-2 text-sm text-muted tabular-nums">
              {texts.returned.payment(sayMoney(amount, currency), sayDay(createdAt))} {[...(amountRefunded > 0 ? [texts.returned.refunded(sayMoney(amountRefunded, currency))] : []), ...(disputed ? [texts.returned.disputed] : [])].join("; ")}.
            </p>
          ))}
      </SettingsSection>
    </div>
  );
}

/** When it is charged next, or ends. */
function sayNext({ lookupKey, amount, currency, periodEndsAt, endsAt }: Subscription): string {
  const { plan, interval } = priceOf(lookupKey);
  if (endsAt !== null) return texts.plan.cancelled(plan.title, sayDay(endsAt));
  return texts.plan.next(texts.plan.price(sayMoney(amount, currency), interval), sayDay(periodEndsAt));
}
