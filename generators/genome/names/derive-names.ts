import type { Genome } from "../genome";
import { entityNames, userNames } from "./entity-names";
import { entityOwner, enumValueNames, fieldsById, type FieldOwner } from "./field-names";
import { toLabel } from "./labels";
import type { EnumValueNames, FieldNames, Names, ProductNames, RelationNames } from "./names";
import { partNames, roleNames, transitionNames } from "./part-names";
import { relationNames } from "./relation-names";
import { reservedProducts } from "./reserved";
import { ruleNames } from "./rule-names";
import { capSnake } from "./words";

/**
 * Form every name of the product, legal in Python, TypeScript, SQL and addresses at once. Nothing else forms a name.
 * Works on an unchecked genome too (the checker reads collisions off it); only lookups of unknown ids throw.
 */
export function deriveNames(genome: Genome): Names {
  const language = genome.source.language;
  const entities = entityNames(genome);
  const classes = new Set([...entities.values()].map(({ pascal }) => pascal));
  const relations = byId(genome.relations, (relation) => relationNames(relation, { genome, entities, classes }));
  const owned = fieldsOfOwners(genome, { entities, relations });
  const values = enumValues(genome);
  const fields = new Map([...owned.values()].flatMap((names) => [...names]));
  const roles = byId(genome.roles, (role) => roleNames(role, language));
  const transitions = byId(genome.entities.flatMap((entity) => entity.workflow?.transitions ?? []), (transition) => transitionNames(transition, language));
  const rules = ruleNames({ genome, entities, fields, relations, values });
  const jobs = byId(genome.features.jobs, (job) => partNames(job, "job"));
  const aiUses = byId(genome.features.ai, (use) => partNames(use, "ai"));
  return {
    product: productNames(genome),
    entity: (id) => known(entities.get(id), "entity", id),
    field: (ownerId, fieldId) => known(owned.get(ownerId)?.get(fieldId), "field", `${ownerId}/${fieldId}`),
    enumValue: (fieldId, valueId) => known(values.get(`${fieldId} ${valueId}`), "enum value", `${fieldId}/${valueId}`),
    relation: (id) => known(relations.get(id), "relation", id),
    role: (id) => known(roles.get(id), "role", id),
    transition: (id) => known(transitions.get(id), "transition", id),
    rule: (id) => known(rules.get(id), "rule", id),
    job: (id) => known(jobs.get(id), "job", id),
    ai: (id) => known(aiUses.get(id), "use of AI", id),
  };
}

function known<T>(names: T | undefined, kind: string, id: string): T {
  if (names === undefined) throw new Error(`The genome has no ${kind} with the id ${id}.`);
  return names;
}

function byId<T extends { readonly id: string }, N>(items: readonly T[], derive: (item: T) => N): ReadonlyMap<string, N> {
  const names = new Map<string, N>();
  for (const item of items) if (!names.has(item.id)) names.set(item.id, derive(item));
  return names;
}

interface Derived {
  readonly entities: ReturnType<typeof entityNames>;
  readonly relations: ReadonlyMap<string, RelationNames>;
}

function fieldsOfOwners(genome: Genome, { entities, relations }: Derived): ReadonlyMap<string, ReadonlyMap<string, FieldNames>> {
  const owned = new Map<string, ReadonlyMap<string, FieldNames>>();
  for (const entity of genome.entities) if (!owned.has(entity.id)) owned.set(entity.id, fieldsById(entity.fields, entityOwner(genome, entity, entities)));
  for (const relation of genome.relations) {
    if (owned.has(relation.id) || relation.throughFields.length === 0) continue;
    owned.set(relation.id, fieldsById(relation.throughFields, pairOwner(genome, { entities, names: relations.get(relation.id) })));
  }
  return owned;
}

interface PairScope {
  readonly entities: Derived["entities"];
  readonly names: RelationNames | undefined;
}

function pairOwner(genome: Genome, { entities, names }: PairScope): FieldOwner {
  const classes = new Set([...entities.values()].map(({ pascal }) => pascal));
  return { prefix: names?.tableSingular ?? userNames.snake, pascal: names?.tablePascal ?? "", language: genome.source.language, classes };
}

function enumValues(genome: Genome): ReadonlyMap<string, EnumValueNames> {
  const values = new Map<string, EnumValueNames>();
  for (const { fields } of [...genome.entities, ...genome.relations.map(({ throughFields }) => ({ fields: throughFields }))]) {
    for (const field of fields) {
      for (const value of field.enumValues) {
        const key = `${field.id} ${value.id}`;
        if (!values.has(key)) values.set(key, enumValueNames(value));
      }
    }
  }
  return values;
}

function productNames({ product }: Genome): ProductNames {
  const snake = capSnake(product.slug.replaceAll("-", "_"), 40);
  return { slug: product.slug, title: toLabel(product.name), snake: reservedProducts.has(snake) ? `${snake}_app` : snake };
}
