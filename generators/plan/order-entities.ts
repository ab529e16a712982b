import type { Entity, Genome, Relation } from "../genome/index";

export interface EntityOrder {
  /** Parents before children. */
  readonly entities: readonly Entity[];
  /** Relations whose foreign key can only be added after all tables. */
  readonly deferred: ReadonlySet<string>;
}

/**
 * Order entities so that what is pointed at comes first; genome order breaks ties.
 * Where entities point at one another, an optional reference gives way before a required one.
 */
export function orderEntities(genome: Genome): EntityOrder {
  const references = genome.relations.filter(({ from, to, kind }) => kind !== "manyToMany" && from !== to && genome.entities.some(({ id }) => id === to));
  const ordered: Entity[] = [];
  const placed = new Set<string>();
  const deferred = new Set<string>();
  const waiting = [...genome.entities];
  const blockers = (entity: Entity) => references.filter(({ id, from, to }) => from === entity.id && !placed.has(to) && !deferred.has(id));

  for (let entity = takeNext(waiting, blockers); entity; entity = takeNext(waiting, blockers)) {
    for (const { id } of blockers(entity)) deferred.add(id);
    ordered.push(entity);
    placed.add(entity.id);
  }
  return { entities: ordered, deferred };
}

/** The first entity that waits for nothing, else one that waits for optional parents only, else the first. */
function takeNext(waiting: Entity[], blockers: (entity: Entity) => readonly Relation[]): Entity | undefined {
  const free = waiting.findIndex((entity) => blockers(entity).length === 0);
  const optional = waiting.findIndex((entity) => blockers(entity).every(({ required }) => !required));
  return waiting.splice(Math.max(free === -1 ? optional : free, 0), 1)[0];
}
