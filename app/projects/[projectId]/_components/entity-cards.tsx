import type { Entity, Genome } from "@/generators/genome";
import { FieldTable } from "./field-table";
import { ProvenanceNote } from "./provenance-note";
import { relationSentences } from "./relation-sentences";
import { WorkflowSteps } from "./workflow-steps";

/** One card per entity: its fields, what it belongs to, and its states. */
export function EntityCards({ genome }: { readonly genome: Genome }) {
  return (
    <section aria-labelledby="entities">
      <h2 id="entities" className="text-xl font-semibold">
        Entities
      </h2>
      {genome.entities.length === 0 && (
        <p className="mt-3 text-muted">
          No entity was understood. Say what there is and what it has: “A task has a title and a due date.”
        </p>
      )}
      <div className="mt-4 space-y-5">
        {genome.entities.map((entity) => (
          <EntityCard key={entity.id} entity={entity} genome={genome} />
        ))}
      </div>
    </section>
  );
}

function EntityCard({ entity, genome }: { readonly entity: Entity; readonly genome: Genome }) {
  const related = relationSentences(entity, genome);
  return (
    <article id={`entity-${entity.id}`} aria-labelledby={`name-${entity.id}`} className="sheet scroll-mt-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3">
        <h3 id={`name-${entity.id}`} className="font-semibold" dir="auto">
          {entity.name}
        </h3>
        <span className="eyebrow">{ownershipLabel(entity)}</span>
      </header>
      {entity.description !== "" && <p className="px-4 pb-3 text-sm text-muted">{entity.description}</p>}
      <FieldTable entity={entity} />
      {related.length > 0 && (
        <ul className="space-y-1 border-t border-line px-4 py-3 text-sm">
          {related.map((sentence, index) => (
            <li key={index} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {entity.workflow !== null && <WorkflowSteps entity={entity} workflow={entity.workflow} roles={genome.roles} />}
      {entity.provenance.length > 0 && (
        <footer className="border-t border-line px-4 py-2">
          <ProvenanceNote provenance={entity.provenance} />
        </footer>
      )}
    </article>
  );
}

function ownershipLabel({ ownership, publicRead }: Entity): string {
  const visible = publicRead ? ", readable without sign-in" : "";
  switch (ownership) {
    case "workspace":
      return `belongs to a workspace${visible}`;
    case "user":
      return `private to its creator${visible}`;
    case "global":
      return `reference data for everyone${visible}`;
    default:
      throw new Error(`Unknown ownership: ${ownership satisfies never}`);
  }
}
