import type { Genome, Provenance } from "../genome";
import { USER_ENTITY_ID } from "../genome";

/** A genome in the small shape that the scoring of analyses reads. */
export interface SimpleGenome {
  readonly entities: readonly { readonly name: string; readonly fields: readonly { readonly name: string; readonly type: string }[] }[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  readonly roles: readonly string[];
  readonly features: Readonly<Record<string, boolean>>;
  readonly permissions: readonly { readonly role: string; readonly action: string; readonly entity: string }[];
  readonly workflows: readonly { readonly entity: string; readonly states: readonly string[] }[];
}

/** Tables that a product has without its genome's listing them as entities: who signs in, and what was done. */
function standardParts({ features }: Genome): SimpleGenome["entities"] {
  return [
    { name: "User", fields: [{ name: "name", type: "string" }, { name: "email", type: "email" }] },
    ...(features.auditLog.enabled && said(features.auditLog.provenance) ? [{ name: "Audit log", fields: [{ name: "action", type: "string" }, { name: "created_at", type: "datetime" }] }] : []),
  ];
}

const KINDS = { manyToOne: "many_to_one", oneToOne: "one_to_one", manyToMany: "many_to_many" } as const;

/** Reduce a genome to names and kinds. Roles and features count when the description says them, not when assumed. */
export function toSimple(genome: Genome): SimpleGenome {
  const entityName = (id: string): string => (id === USER_ENTITY_ID ? "User" : (genome.entities.find((entity) => entity.id === id)?.name ?? id));
  const roleName = (id: string): string => genome.roles.find((role) => role.id === id)?.name ?? id;
  const { features } = genome;
  const flag = ({ enabled, provenance }: { readonly enabled: boolean; readonly provenance: readonly Provenance[] }): boolean => enabled && said(provenance);
  return {
    entities: [...genome.entities.map(({ name, fields }) => ({ name, fields: fields.map((field) => ({ name: field.name, type: field.type })) })), ...standardParts(genome)],
    relations: genome.relations.map(({ from, to, kind }) => ({ from: entityName(from), to: entityName(to), kind: KINDS[kind] })),
    roles: genome.roles.filter(({ provenance }) => said(provenance)).map(({ name }) => name),
    features: {
      billing: flag(features.billing), email: flag(features.email), async_jobs: features.jobs.length > 0 || genome.questions.some(({ id }) => id === "scheduled_work"), file_upload: flag(features.fileUpload),
      multi_tenant: genome.product.tenancy === "workspaces" && said(genome.product.provenance), search: features.search.entities.length > 0, realtime: flag(features.realtime), ai: features.ai.length > 0,
      export: features.export.entities.length > 0, notifications: flag(features.notifications), payments_by_end_users: flag(features.payments),
    },
    permissions: genome.permissions.filter(({ provenance }) => said(provenance)).map(({ role, action, entity }) => ({ role: roleName(role), action, entity: entityName(entity) })),
    workflows: genome.entities.flatMap(({ name, fields, workflow }) => (workflow ? [{ entity: name, states: fields.find(({ id }) => id === workflow.field)?.enumValues.map((value) => value.name) ?? [] }] : [])),
  };
}

function said(provenance: readonly Provenance[]): boolean {
  return provenance.some(({ kind }) => kind === "sentence");
}
