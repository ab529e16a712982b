import { singularWords, toWords, USER_ENTITY_ID } from "../genome/index";
import type { Entity, Field, Genome, Permission, Relation } from "../genome/index";

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
  const taken = new Set(genome.entities.map(({ name }) => nameKey(name)));
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
  // A founder says "event participant", not "event user": the relation's own word is the better name.
  const candidates = [`${fromName} ${singularWords(relation.name.split(" ")).join(" ")}`, `${fromName} ${toName}`, `${fromName} ${toName} ${relation.name}`];
  const name = candidates.find((candidate) => !taken.has(nameKey(candidate))) ?? `${fromName} ${toName} link`;
  taken.add(nameKey(name));
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
  const side = (of: Pick<Relation, "id" | "to" | "name" | "inverseName">): Relation => ({
    ...of,
    from: relation.id,
    kind: "manyToOne",
    required: true,
    onDelete: "cascade",
    throughFields: [],
    provenance: relation.provenance,
  });
  // A relation of an entity with itself: the far side is called what the relation calls it.
  const isSelf = relation.from === relation.to;
  const columns = new Set(relation.throughFields.flatMap((field) => fieldColumns(name, field)));
  const fromSide = freeSide([fromName, `From ${fromName}`], columns);
  const toSide = freeSide(isSelf ? [`${relation.name} ${toName}`, `Linked ${toName}`] : [toName, `To ${toName}`], columns);
  const relations = [
    side({ id: `${relation.id}.from`, to: relation.from, name: fromSide, inverseName: relation.name }),
    side({ id: `${relation.id}.to`, to: relation.to, name: toSide, inverseName: isSelf ? `${relation.name} of` : relation.inverseName }),
  ];
  const permissions = genome.permissions.filter(({ entity: of }) => of === relation.from).flatMap((permission) => permissionsOfPairs(relation.id, permission));
  return { entity, relations, permissions };
}

/**
 * Whoever may update every record of the one side may pair them. A narrower right to the record says nothing of whose
 * the pair is, and a pair of somebody else's record must not slip through: it is not widened.
 */
function permissionsOfPairs(pair: string, { role, action, scope, provenance }: Permission): readonly Permission[] {
  const grant = (act: "create" | "read" | "update" | "delete"): Permission => ({ role, entity: pair, action: act, scope: "any", fields: null, provenance });
  if (scope !== "any") return [];
  if (action === "read") return [grant("read")];
  return action === "update" ? [grant("create"), grant("update"), grant("delete")] : [];
}

/** The columns a field of a pair may get: a file is kept by its id, and a reserved name gets the pair's before it. */
function fieldColumns(pair: string, { name, type }: Field): readonly string[] {
  const column = type === "file" || type === "image" ? `${name} id` : name;
  return [nameKey(column), nameKey(`${pair} ${column}`)];
}

/** The first name whose column is free, which then is taken: a relation may be called "!", and a field "task id". */
function freeSide(candidates: readonly [string, ...string[]], columns: Set<string>): string {
  const columnOf = (name: string): string => nameKey(`${name} id`);
  const free = candidates.find((candidate) => !columns.has(columnOf(candidate))) ?? `Paired ${candidates[0]}`;
  columns.add(columnOf(free));
  return free;
}

/** Two names with one key would become one class and one table. */
function nameKey(name: string): string {
  return singularWords(toWords(name)).join("_");
}
