import type { Field, Genome } from "../../genome";
import { entitySchema, relationSchema } from "../../schema/entity";
import { fieldSchema } from "../../schema/field";
import { type Apply, CommandError } from "../command";
import { asType } from "../field-type";
import { byPerson, find, fitting, moved, replace, without } from "../lists";
import { freshId } from "../taken-ids";

export const addField: Apply<"addField"> = (genome, { owner, name, type }) => {
  const prefix = [...genome.entities, ...genome.relations].some(({ id }) => id === owner) ? owner : "";
  const blank = fitting(fieldSchema, byPerson({ id: freshId(genome, "field", `${prefix}.${name}`), name, type: "string", provenance: [] }));
  const field = asType(blank, type);
  return withUploads(changeOwner(genome, owner, (fields) => [...fields, field]), field);
};

export const changeField: Apply<"changeField"> = (genome, { field: id, changes: { type, ...changes } }) => {
  const old = fieldById(genome, id);
  const typed = type === undefined || type === old.type ? old : asType(old, type);
  const field = fitting(fieldSchema, byPerson({ ...typed, ...changes }));
  return withUploads(changeFields(genome, id, (fields) => replace(fields, id, () => field)), field);
};

export const moveField: Apply<"moveField"> = (genome, { field, by }) => changeFields(genome, field, (fields) => moved(fields, field, by));

export const removeField: Apply<"removeField"> = (genome, { field }) => changeFields(genome, field, (fields) => without(fields, field));

/** @throws CommandError when no entity and no pair has it */
export function fieldById({ entities, relations }: Genome, id: string): Field {
  return find([...entities.flatMap(({ fields }) => fields), ...relations.flatMap(({ throughFields }) => throughFields)], id);
}

/** The genome with one list of fields changed: the one that holds `field`. */
export function changeFields(genome: Genome, field: string, update: (fields: readonly Field[]) => readonly Field[]): Genome {
  const has = (fields: readonly Field[]): boolean => fields.some(({ id }) => id === field);
  const owner = genome.entities.find(({ fields }) => has(fields)) ?? genome.relations.find(({ throughFields }) => has(throughFields));
  if (owner === undefined) throw new CommandError("The field is no longer there.");
  return changeOwner(genome, owner.id, update);
}

function changeOwner(genome: Genome, owner: string, update: (fields: readonly Field[]) => readonly Field[]): Genome {
  if (genome.entities.some(({ id }) => id === owner)) {
    return { ...genome, entities: replace(genome.entities, owner, (entity) => fitting(entitySchema, { ...entity, fields: update(entity.fields) })) };
  }
  const { kind } = find(genome.relations, owner);
  if (kind !== "manyToMany") throw new CommandError("Only a relation of many to many has fields of its own.");
  return { ...genome, relations: replace(genome.relations, owner, (relation) => fitting(relationSchema, { ...relation, throughFields: update(relation.throughFields) })) };
}

/** A field that holds a file needs uploads; asking for them again would only be a riddle. */
function withUploads(genome: Genome, { type }: Field): Genome {
  if ((type !== "file" && type !== "image") || genome.features.fileUpload.enabled) return genome;
  return { ...genome, features: { ...genome.features, fileUpload: byPerson({ ...genome.features.fileUpload, enabled: true }) } };
}
