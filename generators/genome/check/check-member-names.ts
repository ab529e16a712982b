import { remove } from "../edit/genome-edit";
import { type Entity, type Field, type Relation, USER_ENTITY_ID } from "../genome";
import { type CheckContext, quote } from "./check-context";
import { type Claim, collisions } from "./check-names";
import { error, type Problem } from "./problem";

/**
 * Within an entity, its fields, its relations with their columns, and what other entities' relations call it from the
 * other side are all attributes of one class. Names of standard columns are escaped and cannot be met.
 */
export function checkMemberNames(context: CheckContext): readonly Problem[] {
  const seen = new Set<string>();
  const own = context.genome.entities.flatMap((entity) => {
    if (seen.has(entity.id)) return [];
    seen.add(entity.id);
    return membersCollide(context, entity);
  });
  return [...own, ...inverseOfUser(context), ...pairFields(context)];
}

function membersCollide(context: CheckContext, entity: Entity): readonly Problem[] {
  const doubled = [...fieldsThatRepeatARelation(context, entity), ...fieldsTwice(context, entity)];
  if (doubled.length > 0) return doubled;
  const claims = [...relationClaims(context, entity), ...fieldClaims(context, entity), ...inverseClaims(context, entity.id)];
  return collisions({ code: "member-names-collide", what: `parts of ${quote(entity.name)}`, claims });
}

/** "client id" beside a relation "client" is the column that the relation already has. */
function fieldsThatRepeatARelation({ genome, names }: CheckContext, entity: Entity): readonly Problem[] {
  const index = genome.entities.indexOf(entity);
  const columns = new Map(genome.relations.filter(({ from }) => from === entity.id).map((relation) => [names.relation(relation.id).column, relation]));
  return entity.fields.flatMap((field, position) => {
    const relation = columns.get(names.field(entity.id, field.id).snake);
    if (relation === undefined) return [];
    const at = ["entities", index, "fields", position];
    const message = `The field ${quote(field.name)} of ${quote(entity.name)} is the column of its relation ${quote(relation.name)}.`;
    return [error("field-repeats-relation", { at, id: field.id, message, fix: [`Remove the field ${quote(field.name)}`, remove(at)] })];
  });
}

/** The same field once more, by name and type, says nothing new. */
function fieldsTwice({ genome, names }: CheckContext, entity: Entity): readonly Problem[] {
  const index = genome.entities.indexOf(entity);
  const seen = new Map<string, string>();
  return entity.fields.flatMap((field, position) => {
    const key = `${names.field(entity.id, field.id).snake} ${field.type}`;
    const first = seen.get(key) ?? field.id;
    seen.set(key, first);
    if (first === field.id) return [];
    const at = ["entities", index, "fields", position];
    return [error("field-twice", { at, id: field.id, message: `${quote(entity.name)} has the field ${quote(field.name)} twice.`, fix: ["Remove the second", remove(at)] })];
  });
}

function relationClaims({ genome, names }: CheckContext, entity: Entity): readonly Claim[] {
  return genome.relations.flatMap((relation, index): readonly Claim[] => {
    if (relation.from !== entity.id) return [];
    const { snake, camel, column } = names.relation(relation.id);
    return [{ id: relation.id, name: relation.name, at: ["relations", index], forms: [...new Set([snake, camel, column])] }];
  });
}

function fieldClaims({ genome, names }: CheckContext, entity: Entity): readonly Claim[] {
  const index = genome.entities.indexOf(entity);
  return entity.fields.map((field, position) => {
    const { snake, camel } = names.field(entity.id, field.id);
    return { id: field.id, name: field.name, at: ["entities", index, "fields", position], forms: [...new Set([snake, camel, ...fileColumn(field.type, snake)])] };
  });
}

/** A file is kept as a reference to it. */
function fileColumn(type: Field["type"], snake: string): readonly string[] {
  return type === "file" || type === "image" ? [`${snake}_id`] : [];
}

function inverseClaims({ genome, names }: CheckContext, entityId: string): readonly Claim[] {
  return genome.relations.flatMap((relation, index): readonly Claim[] => {
    if (relation.to !== entityId) return [];
    const { inverseSnake, inverseCamel } = names.relation(relation.id);
    return [{ id: relation.id, name: inverseText(relation, { genome, names }), at: ["relations", index], key: "inverseName", forms: [...new Set([inverseSnake, inverseCamel])] }];
  });
}

function inverseText(relation: Relation, { genome, names }: Pick<CheckContext, "genome" | "names">): string {
  if (relation.inverseName !== null) return relation.inverseName;
  const known = genome.entities.some(({ id }) => id === relation.from);
  return known ? `${names.entity(relation.from).pluralLabel} as ${relation.name}`.slice(0, 110) : relation.name;
}

function inverseOfUser(context: CheckContext): readonly Problem[] {
  return collisions({ code: "inverse-names-collide", what: "relations to the user", claims: inverseClaims(context, USER_ENTITY_ID) });
}

/** The columns of a pair: its two ends and its fields. */
function pairFields({ genome, names }: CheckContext): readonly Problem[] {
  return genome.relations.flatMap((relation, index) => {
    if (relation.throughFields.length === 0) return [];
    const { sourceColumn, targetColumn } = names.relation(relation.id);
    const ends = new Set([sourceColumn, targetColumn]);
    const claims = relation.throughFields.map((field, position): Claim => ({
      id: field.id,
      name: field.name,
      at: ["relations", index, "throughFields", position],
      forms: [...new Set([names.field(relation.id, field.id).snake, names.field(relation.id, field.id).camel])],
    }));
    const repeated = claims.filter(({ forms }) => forms.some((form) => ends.has(form)));
    if (repeated.length > 0) {
      return repeated.map(({ at, id, name }) => error("field-repeats-relation", { at, id, message: `The field ${quote(name)} of the pair ${quote(relation.name)} is one of its two ends.`, fix: [`Remove the field ${quote(name)}`, remove(at)] }));
    }
    return collisions({ code: "member-names-collide", what: `fields of the pair ${quote(relation.name)}`, claims });
  });
}
