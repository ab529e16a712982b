import type { BillingOverview } from "@/lib/billing/find-overview";
import { sayDay, sayMoney } from "@/lib/billing/money";
import { texts as billing } from "@/texts/billing";

const texts = billing.invoices;

interface InvoiceTableProps {
  readonly invoices: BillingOverview["invoices"];
}

const STATUS: Readonly<Record<string, string>> = texts.states;

export function InvoiceTable({ invoices }: InvoiceTableProps) {
  if (invoices.length === 0) return <p className="text-muted">{texts.none}</p>;
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={texts.table}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pr-4 font-medium">
              {texts.columns.day}
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              {texts.columns.number}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              {texts.columns.amount}
            </th>
            <th scope="col" className="py-2 font-medium">
              {texts.columns.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {invoices.map(({ id, createdAt, number, total, currency, status, page }) => (
            <tr key={id} className="border-b border-line">
              <td className="py-2 pr-4 tabular-nums">{sayDay(createdAt)}</td>
              <td className="py-2 pr-4">{page?.startsWith("https://") === true ? <a href={page} className="link">{number ?? texts.unnumbered}</a> : (number ?? "")}</td>
              <td className="py-2 pr-4 text-right tabular-nums">{sayMoney(total, currency)}</td>
              <td className="py-2">{STATUS[status] ?? status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
