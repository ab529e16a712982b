import type { Path } from "../edit/genome-edit";
import { type Entity, type Field, type Genome, type Relation, type Transition, USER_ENTITY_ID } from "../genome";
import { deriveNames } from "../names/derive-names";
import type { Names } from "../names/names";

/** A field with the place it stands at. */
export interface PlacedField {
  readonly field: Field;
  readonly at: Path;
  /** The entity, or the relation whose pair it belongs to. */
  readonly ownerId: string;
  readonly ownerName: string;
  /** Null for the field of a pair. */
  readonly entity: Entity | null;
}

/** What every check may look at, gathered once. Of two elements with one id the first counts. */
export interface CheckContext {
  readonly genome: Genome;
  readonly names: Names;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly roleIds: ReadonlySet<string>;
  readonly fields: readonly PlacedField[];
}

export function checkContext(genome: Genome): CheckContext {
  return {
    genome,
    names: deriveNames(genome),
    entities: firstById(genome.entities),
    relations: firstById(genome.relations),
    roleIds: new Set(genome.roles.map(({ id }) => id)),
    fields: [...genome.entities.flatMap(fieldsOfEntity), ...genome.relations.flatMap(fieldsOfPair)],
  };
}

function firstById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function fieldsOfEntity(entity: Entity, index: number): readonly PlacedField[] {
  return entity.fields.map((field, position) => ({ field, at: ["entities", index, "fields", position], ownerId: entity.id, ownerName: entity.name, entity }));
}

function fieldsOfPair(relation: Relation, index: number): readonly PlacedField[] {
  return relation.throughFields.map((field, position) => ({ field, at: ["relations", index, "throughFields", position], ownerId: relation.id, ownerName: relation.name, entity: null }));
}

export function fieldOf(entity: Entity | undefined, fieldId: string): Field | undefined {
  return entity?.fields.find(({ id }) => id === fieldId);
}

export function transitionOf(entity: Entity | undefined, transitionId: string): Transition | undefined {
  return entity?.workflow?.transitions.find(({ id }) => id === transitionId);
}

export function relationOf({ relations }: CheckContext, { id, from }: { readonly id: string; readonly from: string }): Relation | undefined {
  const relation = relations.get(id);
  return relation?.from === from ? relation : undefined;
}

/** Somebody can be assigned to a record when the entity relates to the user. */
export function hasAssignee({ genome }: CheckContext, entityId: string): boolean {
  return genome.relations.some(({ from, to }) => from === entityId && to === USER_ENTITY_ID);
}

/** A name in quotation marks, short enough for a message. */
export function quote(name: string): string {
  return `“${name.length > 60 ? `${name.slice(0, 59)}…` : name}”`;
}

export function isOneOf<T extends string>(value: string, values: readonly T[]): value is T {
  return (values as readonly string[]).includes(value);
}
