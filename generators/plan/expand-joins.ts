import { USER_ENTITY_ID } from "../genome/index";
import type { Entity, Genome, Permission, Relation } from "../genome/index";

export interface ExpandedGenome {
  readonly genome: Genome;
  /** Ids of the entities that were relations. */
  readonly joins: ReadonlySet<string>;
}

/**
 * A many-to-many relation with fields of its own is an entity of its own: it gets a table, routes and a form.
 * Its permissions follow the right to update the entity that the relation starts from.
 */
export function expandJoins(genome: Genome): ExpandedGenome {
  const through = genome.relations.filter(({ kind, throughFields }) => kind === "manyToMany" && throughFields.length > 0);
  if (through.length === 0) return { genome, joins: new Set() };
  const taken = new Set(genome.entities.map(({ name }) => name.toLowerCase()));
  const joins = through.map((relation) => joinOf(genome, relation, taken));
  return {
    genome: {
      ...genome,
      entities: [...genome.entities, ...joins.map(({ entity }) => entity)],
      relations: [...genome.relations.filter(({ id }) => !through.some((relation) => relation.id === id)), ...joins.flatMap(({ relations }) => relations)],
      permissions: [...genome.permissions, ...joins.flatMap(({ permissions }) => permissions)],
      rules: [...genome.rules, ...joins.map(({ entity, relations }) => ({ id: `${entity.id}.pair`, entity: entity.id, kind: "uniqueTogether" as const, members: relations.map(({ id }) => id), message: "", provenance: [] }))],
    },
    joins: new Set(joins.map(({ entity }) => entity.id)),
  };
}

function joinOf(genome: Genome, relation: Relation, taken: Set<string>) {
  const from = genome.entities.find(({ id }) => id === relation.from);
  const to = genome.entities.find(({ id }) => id === relation.to);
  const fromName = from?.name ?? "Record";
  const toName = relation.to === USER_ENTITY_ID ? "User" : (to?.name ?? "Record");
  const candidates = [`${fromName} ${toName}`, `${fromName} ${relation.name}`, `${fromName} ${toName} ${relation.name}`];
  const name = candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? `${fromName} ${toName} link`;
  taken.add(name.toLowerCase());
  const entity: Entity = {
    id: relation.id,
    name,
    plural: null,
    description: "",
    ownership: from?.ownership === "user" ? "user" : "workspace",
    publicRead: false,
    displayField: null,
    fields: relation.throughFields,
    workflow: null,
    provenance: relation.provenance,
  };
  const side = (suffix: string, target: string, sideName: string, inverseName: string | null): Relation => ({
    id: `${relation.id}.${suffix}`,
    from: relation.id,
    to: target,
    kind: "manyToOne",
    name: sideName,
    inverseName,
    required: true,
    onDelete: "cascade",
    throughFields: [],
    provenance: relation.provenance,
  });
  // A relation of an entity with itself: the far side is called what the relation calls it.
  const relations = [side("from", relation.from, fromName, null), side("to", relation.to, toName === fromName ? `${relation.name} ${toName}` : toName, toName === fromName ? `${relation.name} of` : null)];
  const permissions: Permission[] = genome.permissions
    .filter(({ entity: of, action }) => of === relation.from && (action === "read" || action === "update"))
    .flatMap(({ role, action, scope, provenance }) => (action === "read" ? (["read"] as const) : (["create", "update", "delete"] as const)).map((act) => ({ role, entity: relation.id, action: act, scope: scope === "assigned" ? ("any" as const) : scope, fields: null, provenance })));
  return { entity, relations, permissions };
}
