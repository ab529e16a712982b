import type { Genome, Provenance } from "../../genome/index";

/** One element of the genome, and the sentences that asked for it. */
export interface TraceElement {
  readonly id: string;
  readonly kind: "entity" | "field" | "relation" | "role" | "rule" | "transition" | "permission" | "job" | "ai use" | "integration" | "feature";
  readonly name: string;
  /** Id of the entity it belongs to; null when it stands alone. */
  readonly owner: string | null;
  readonly sentences: readonly string[];
  /** Why it is there although no sentence says so. */
  readonly note: string;
}

type Draft = Omit<TraceElement, "sentences" | "note"> & { readonly provenance: readonly Provenance[] };

/** Every element that a sentence can have led to, in the order of the genome. */
export function traceElements(genome: Genome): readonly TraceElement[] {
  const { entities, relations, roles, rules, permissions, features, integrations } = genome;
  const named = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  const drafts: Draft[] = [
    ...entities.flatMap((entity): Draft[] => [
      { id: entity.id, kind: "entity", name: entity.name, owner: null, provenance: entity.provenance },
      ...entity.fields.map((field): Draft => ({ id: field.id, kind: "field", name: `${entity.name}: ${field.name}`, owner: entity.id, provenance: field.provenance })),
      ...(entity.workflow?.transitions ?? []).map((transition): Draft => ({ id: transition.id, kind: "transition", name: `${entity.name}: ${transition.name}`, owner: entity.id, provenance: transition.provenance })),
    ]),
    ...relations.map((relation): Draft => ({ id: relation.id, kind: "relation", name: `${named(relation.from)}: ${relation.name}`, owner: relation.from, provenance: relation.provenance })),
    ...roles.map((role): Draft => ({ id: role.id, kind: "role", name: role.name, owner: null, provenance: role.provenance })),
    ...permissions.map((permission): Draft => ({ id: `${permission.role}.${permission.entity}.${permission.action}`, kind: "permission", name: `${roles.find(({ id }) => id === permission.role)?.name ?? permission.role}: ${permission.action} ${named(permission.entity)}`, owner: permission.role, provenance: permission.provenance })),
    ...rules.map((rule): Draft => ({ id: rule.id, kind: "rule", name: rule.message || `${named(rule.entity)}: ${rule.kind}`, owner: rule.entity, provenance: rule.provenance })),
    ...features.jobs.map((job): Draft => ({ id: job.id, kind: "job", name: job.name, owner: job.entity, provenance: job.provenance })),
    ...features.ai.map((use): Draft => ({ id: use.id, kind: "ai use", name: use.name, owner: use.entity, provenance: use.provenance })),
    ...integrations.map((integration): Draft => ({ id: integration.id, kind: "integration", name: integration.name, owner: null, provenance: integration.provenance })),
    ...featureDrafts(features),
  ];
  return drafts.map(({ provenance, ...draft }) => ({ ...draft, sentences: sentencesOf(provenance), note: noteOf(provenance) }));
}

function featureDrafts(features: Genome["features"]): readonly Draft[] {
  const flags = { billing: features.billing, email: features.email, "file upload": features.fileUpload, notifications: features.notifications, "audit log": features.auditLog, "public API": features.publicApi, realtime: features.realtime, payments: features.payments };
  const on = Object.entries(flags).flatMap(([name, { enabled, provenance }]) => (enabled ? [{ name, provenance }] : []));
  const lists = Object.entries({ search: features.search, export: features.export }).flatMap(([name, { entities, provenance }]) => (entities.length > 0 ? [{ name, provenance }] : []));
  return [...on, ...lists].map(({ name, provenance }) => ({ id: `feature.${name.replace(/ /g, "-")}`, kind: "feature", name, owner: null, provenance }));
}

function sentencesOf(provenance: readonly Provenance[]): readonly string[] {
  return [...new Set(provenance.flatMap((item) => (item.kind === "sentence" ? [item.sentence] : [])))];
}

function noteOf(provenance: readonly Provenance[]): string {
  return provenance.flatMap((item) => (item.kind === "sentence" || item.note === "" ? [] : [item.note])).join(" ");
}
