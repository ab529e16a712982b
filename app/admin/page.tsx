import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOverview } from "@/lib/admin/overview";
import { texts } from "@/texts/admin";
import { currentAdmin } from "../account";
import { DataTable } from "./_components/data-table";

export const metadata: Metadata = { title: texts.title, robots: { index: false } };
export const dynamic = "force-dynamic";

/** For the addresses in ADMIN_EMAILS; to everybody else there is nothing here. */
export default async function AdminPage() {
  if ((await currentAdmin()) === undefined) notFound();
  const { figures, accounts, failures } = await readOverview();
  return (
    <div className="mx-auto max-w-6xl px-4 py-10 sm:px-6">
      <h1 className="text-2xl font-semibold">{texts.title}</h1>
      <dl className="mt-6 grid grid-cols-2 border-t border-l border-line sm:grid-cols-3 lg:grid-cols-4">
        {figures.map(({ name, value }) => (
          <div key={name} className="flex flex-col-reverse justify-end border-r border-b border-line p-4">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={texts.accounts.caption}
        columns={texts.accounts.columns}
        rows={accounts.map(({ email, confirmed, createdAt, seenAt }) => ({ key: email, cells: [email, confirmed ? texts.accounts.confirmed : texts.accounts.unconfirmed, day(createdAt), day(seenAt)] }))}
        empty={texts.accounts.none}
      />
      <DataTable
        caption={texts.failures.caption}
        columns={texts.failures.columns}
        rows={failures.map(({ buildId, stack, error, finishedAt }) => ({ key: buildId, cells: [buildId, stack, finishedAt === null ? "" : day(finishedAt), error] }))}
        empty={texts.failures.none}
      />
    </div>
  );
}

function day(date: Date): string {
  return date.toISOString().slice(0, 16).replace("T", " ");
}
