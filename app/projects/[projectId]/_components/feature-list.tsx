import type { Features, Genome, Provenance } from "@/generators/genome";
import { ProvenanceNote } from "./provenance-note";

interface FeatureRow {
  readonly name: string;
  readonly provenance: readonly Provenance[];
}

const FLAGS = [
  ["billing", "Billing of plans"],
  ["payments", "Payments"],
  ["email", "E-mail"],
  ["notifications", "Notifications"],
  ["fileUpload", "File upload"],
  ["auditLog", "Audit log"],
  ["publicApi", "API tokens"],
  ["realtime", "Live updates"],
] as const satisfies readonly (readonly [keyof Features, string])[];

/** What the product does beside records; what is not listed leaves no trace in the codebase. */
export function FeatureList({ genome }: { readonly genome: Genome }) {
  const rows = featureRows(genome);
  return (
    <section aria-labelledby="features" className="mt-10">
      <h2 id="features" className="text-xl font-semibold">
        Features
      </h2>
      {rows.length === 0 ? (
        <p className="mt-3 text-muted">None beyond records and sign-in. Mention billing, e-mail, search, export or files to have them built.</p>
      ) : (
        <ul className="mt-4 border-t border-line">
          {rows.map((row) => (
            <li key={row.name} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
              <span dir="auto">{row.name}</span>
              <ProvenanceNote provenance={row.provenance} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function featureRows({ features, entities, integrations }: Genome): readonly FeatureRow[] {
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((entity) => entity.id === id)?.name ?? id).join(", ");
  const { search, export: exported, jobs, ai } = features;
  return [
    ...FLAGS.flatMap(([flag, name]) => (features[flag].enabled ? [{ name, provenance: features[flag].provenance }] : [])),
    ...(search.entities.length > 0 ? [{ name: `Search in ${names(search.entities)}`, provenance: search.provenance }] : []),
    ...(exported.entities.length > 0 ? [{ name: `CSV export of ${names(exported.entities)}`, provenance: exported.provenance }] : []),
    ...jobs.map((job) => ({ name: `Scheduled: ${job.name}`, provenance: job.provenance })),
    ...ai.map((use) => ({ name: `Language model: ${use.name}`, provenance: use.provenance })),
    ...integrations.map((integration) => ({ name: `Integration: ${integration.name}`, provenance: integration.provenance })),
  ];
}
