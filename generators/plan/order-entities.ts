import type { Entity, Genome } from "../genome/index";

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

  while (waiting.length > 0) {
    let next = waiting.findIndex((entity) => blockers(entity).length === 0);
    if (next === -1) {
      const optional = waiting.findIndex((entity) => blockers(entity).every(({ required }) => !required));
      next = optional === -1 ? 0 : optional;
      for (const { id } of blockers(waiting[next]!)) deferred.add(id);
    }
    const [entity] = waiting.splice(next, 1);
    ordered.push(entity!);
    placed.add(entity!.id);
  }
  return { entities: ordered, deferred };
}
