import type { BillingOverview } from "@/lib/billing/find-overview";
import { sayDay, sayMoney } from "@/lib/billing/money";

interface InvoiceTableProps {
  readonly invoices: BillingOverview["invoices"];
}

const STATUS: Readonly<Record<string, string>> = { paid: "Paid", open: "Not paid yet", void: "Voided", uncollectible: "Given up" };

export function InvoiceTable({ invoices }: InvoiceTableProps) {
  if (invoices.length === 0) return <p className="text-muted">There are none. They appear here after the first payment.</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pr-4 font-medium">
              Day
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              Number
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              Amount
            </th>
            <th scope="col" className="py-2 font-medium">
              State
            </th>
          </tr>
        </thead>
        <tbody>
          {invoices.map(({ id, createdAt, number, total, currency, status, page }) => (
            <tr key={id} className="border-b border-line">
              <td className="py-2 pr-4 tabular-nums">{sayDay(createdAt)}</td>
              <td className="py-2 pr-4">{page?.startsWith("https://") === true ? <a href={page} className="link">{number ?? "Invoice"}</a> : (number ?? "")}</td>
              <td className="py-2 pr-4 text-right tabular-nums">{sayMoney(total, currency)}</td>
              <td className="py-2">{STATUS[status] ?? status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
