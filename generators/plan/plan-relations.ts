import { USER_ENTITY_ID } from "../genome/index";
import type { Entity, Genome, Names, Relation } from "../genome/index";
import type { CollectionPlan, LinkPlan, ReferencePlan, ReferenceTarget } from "./plan";
import { quotesOf } from "./quotes";

export interface RelationContext {
  readonly genome: Genome;
  readonly names: Names;
  /** Ids of relations whose constraint comes after all tables. */
  readonly deferred: ReadonlySet<string>;
}

function targetOf(relation: Relation, { genome, names }: RelationContext): ReferenceTarget {
  if (relation.to === USER_ENTITY_ID) return { kind: "user" };
  const target = genome.entities.find(({ id }) => id === relation.to);
  if (!target) throw new Error(`Relation ${relation.id} points at ${relation.to}, which does not exist; check the genome before planning.`);
  return { kind: "entity", entity: target.id, names: names.entity(target.id), ownership: target.ownership };
}

/** Foreign keys in the table of `entity`. */
export function planReferences(entity: Entity, context: RelationContext): readonly ReferencePlan[] {
  return context.genome.relations
    .filter((relation) => relation.from === entity.id && relation.kind !== "manyToMany")
    .map((relation) => ({
      id: relation.id,
      names: context.names.relation(relation.id),
      target: targetOf(relation, context),
      required: relation.required,
      unique: relation.kind === "oneToOne",
      onDelete: relation.onDelete,
      deferred: context.deferred.has(relation.id),
      quotes: quotesOf(context.genome, relation.provenance),
    }));
}

/** Many-to-many relations that start at `entity`. */
export function planLinks(entity: Entity, context: RelationContext): readonly LinkPlan[] {
  const from = { entity: entity.id, names: context.names.entity(entity.id) };
  return context.genome.relations
    .filter((relation) => relation.from === entity.id && relation.kind === "manyToMany")
    .map((relation) => {
      const target = targetOf(relation, context);
      const toSnake = target.kind === "user" ? "user" : target.names.snake;
      return {
        id: relation.id,
        names: context.names.relation(relation.id),
        from,
        target,
        fromColumn: `${from.names.snake}_id`,
        // Both ends of a link of an entity with itself need a name of their own.
        toColumn: toSnake === from.names.snake ? `linked_${toSnake}_id` : `${toSnake}_id`,
        quotes: quotesOf(context.genome, relation.provenance),
      };
    });
}

/** Relations that point at `entity`, seen from it. */
export function planCollections(entity: Entity, { genome, names }: RelationContext): readonly CollectionPlan[] {
  return genome.relations
    .filter((relation) => relation.to === entity.id)
    .map((relation) => ({
      relation: relation.id,
      names: names.relation(relation.id),
      kind: relation.kind === "manyToMany" ? ("links" as const) : ("references" as const),
      source: { entity: relation.from, names: names.entity(relation.from) },
    }));
}
