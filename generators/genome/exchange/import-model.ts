import type { Field, Genome } from "../genome";
import { USER_ENTITY_ID } from "../genome";
import { applyCommand } from "../edit/apply-command";
import type { GenomeCommand } from "../edit/command";
import type { ExchangeEntity, ExchangeField, ExchangeModel, ExchangeRelation } from "./model";
import { spelling } from "./model-of-genome";

/**
 * The genome with what the model says: what it has under the same name is brought up to the model, what it has not is
 * added, and nothing is removed.
 */
export function importModel(genome: Genome, { entities, relations }: ExchangeModel): Genome {
  const withEntities = entities.reduce(importEntity, genome);
  return relations.reduce(importRelation, withEntities);
}

const alike = (a: string, b: string): boolean => spelling(a) === spelling(b);

function importEntity(genome: Genome, { name, fields }: ExchangeEntity): Genome {
  const known = genome.entities.find((entity) => alike(entity.name, name));
  const extended = known === undefined ? applyCommand(genome, { kind: "addEntity", name }) : genome;
  const owner = known?.id ?? extended.entities.at(-1)?.id ?? "";
  return fields.reduce((current, field) => importField(current, { owner, field }), extended);
}

interface OwnedField {
  readonly owner: string;
  readonly field: ExchangeField;
}

function importField(genome: Genome, { owner, field }: OwnedField): Genome {
  const fieldsOf = (current: Genome): readonly Field[] => current.entities.find(({ id }) => id === owner)?.fields ?? [];
  const known = fieldsOf(genome).find(({ name }) => alike(name, field.name));
  const added = known === undefined ? applyCommand(genome, { kind: "addField", owner, name: field.name, type: field.type }) : genome;
  const now = known ?? fieldsOf(added).at(-1);
  if (now === undefined) return added;
  const { id } = now;
  const isSame = now.type === field.type && now.required === field.required && now.unique === field.unique;
  const changed = isSame ? added : applyCommand(added, { kind: "changeField", field: id, changes: { type: field.type, required: field.required, unique: field.unique } });
  return field.type === "enum" && field.values.length > 0 ? withValues(changed, { id, values: field.values, fresh: known?.type !== "enum" }) : changed;
}

/** New choices are added; the two that a new choice starts with give way to those of the model. */
function withValues(genome: Genome, { id, values, fresh }: { readonly id: string; readonly values: readonly string[]; readonly fresh: boolean }): Genome {
  const current = genome.entities.flatMap(({ fields }) => fields).find((field) => field.id === id)?.enumValues ?? [];
  const missing = values.filter((name) => !current.some((value) => alike(value.name, name)));
  const surplus = fresh ? current.filter(({ name }) => !values.some((value) => alike(value, name))) : [];
  const commands: readonly GenomeCommand[] = [...missing.map((name) => ({ kind: "addValue", field: id, name }) as const), ...surplus.map((value) => ({ kind: "removeValue", field: id, value: value.id }) as const)];
  return commands.reduce(applyCommand, genome);
}

function importRelation(genome: Genome, { from, to, kind, name, required }: ExchangeRelation): Genome {
  const idOf = (entity: string): string | undefined => genome.entities.find((each) => alike(each.name, entity))?.id ?? (/^users?$/i.test(entity) ? USER_ENTITY_ID : undefined);
  const [start, end] = [idOf(from), idOf(to)];
  if (start === undefined || end === undefined || start === USER_ENTITY_ID) return genome;
  const known = genome.relations.find((relation) => relation.from === start && alike(relation.name, name));
  const added = known === undefined ? applyCommand(genome, { kind: "addRelation", from: start, to: end, name, relation: kind }) : genome;
  const relation = known ?? added.relations.at(-1);
  if (relation === undefined) return added;
  const isSame = relation.to === end && relation.kind === kind && relation.required === required;
  return isSame ? added : applyCommand(added, { kind: "changeRelation", relation: relation.id, changes: { to: end, kind, required } });
}
