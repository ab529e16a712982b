import type { Metadata } from "next";
import { Article } from "../_components/article";

export const metadata: Metadata = { title: "Changelog", description: "What is new in Groundwork." };
export const dynamic = "force-dynamic";

const CHANGES = [
  {
    version: "0.1.0",
    note: "The first version, not released yet.",
    entries: [
      "Descriptions in plain words become a genome to review; every part points back to its sentence.",
      "A Flask backend on PostgreSQL, with or without a Next.js frontend, with migrations, permissions, tests, containers and documentation, as one zip whose digest stays the same.",
      "Proofs: lint, types, migrations and tests of a generated codebase, run for real.",
      "A command line that needs no server and no account.",
      "Accounts: projects made without one come along; sessions can be seen and ended; data can be taken along and deleted.",
      "Word documents and PDFs as descriptions, read in the browser.",
      "Plans with limits that are shown before they are reached, payments through Stripe, members, and API tokens for programs and the command line.",
      "Workspaces have names; a sign-up that began at the plans leads back to the checkout.",
      "Projects can be searched, renamed, duplicated, archived and deleted, with undo.",
    ],
  },
] as const;

export default function ChangelogPage() {
  return (
    <Article title="Changelog" lead="What is new, the latest first.">
      {CHANGES.map(({ version, note, entries }) => (
        <section key={version} aria-labelledby={`v${version}`} className="grid gap-3">
          <h2 id={`v${version}`}>{version}</h2>
          <p className="text-muted">{note}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </section>
      ))}
    </Article>
  );
}
