import type { EntityPlan, FieldPlan, Plan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";
import { columnName, inputFields, isNullable, isRequiredInput } from "../python/columns";
import { EXAMPLE_ID, EXAMPLE_MOMENT, exampleValue } from "./example-value";
import { ID, inputSchema, MOMENT, orNull, outputSchema } from "./field-schema";
import type { JsonObject } from "./json-object";
import { pageOf } from "./page-schema";

/** What every record shows, whoever looks at it. */
const ALWAYS = { id: { ...ID, readOnly: true }, created_by_id: { ...orNull(ID), readOnly: true }, created_at: { ...MOMENT, readOnly: true }, updated_at: { ...MOMENT, readOnly: true } };

/** The four schemas of an entity: shown, sent to create, sent to change, and a page of them. */
export function entitySchemas(plan: Plan, entity: EntityPlan): JsonObject {
  const { pascal } = entity.names;
  return {
    [pascal]: shown(plan, entity),
    [`${pascal}Create`]: sent(entity, { required: requiredKeys(entity), example: exampleInput(entity), field: withDefault }),
    // What a change leaves out stays as it is: no default takes its place.
    [`${pascal}Update`]: sent(entity, { required: [], example: exampleInput(entity), field: inputSchema }),
    [`${pascal}Page`]: pageOf(pascal),
  };
}

/** Body that creates a record, but for the ids, which have to exist. */
export function exampleInput(entity: EntityPlan): JsonObject {
  const fields = inputFields(entity.fields).map((field) => [columnName(field), exampleValue(field, entity)] as const);
  const references = entity.references.filter(({ required }) => required).map(({ names }) => [names.column, EXAMPLE_ID] as const);
  return Object.fromEntries([...fields, ...references]);
}

function visible(entity: EntityPlan): readonly FieldPlan[] {
  return entity.fields.filter(({ sensitivity }) => sensitivity !== "secret");
}

function shown(plan: Plan, entity: EntityPlan): JsonObject {
  const own: JsonObject = entity.ownership === "global" ? {} : { workspace_id: { ...ID, readOnly: true } };
  const properties: JsonObject = {
    ...ALWAYS,
    ...own,
    ...Object.fromEntries(visible(entity).map((field) => [columnName(field), outputSchema(field, isNullable(field))])),
    ...Object.fromEntries(entity.references.map((reference) => [reference.names.column, referenceSchema(reference.names.label, !reference.required)])),
    ...Object.fromEntries(entity.links.map(({ names }) => [names.column, linkSchema(names.label)])),
  };
  const hidden = new Set(hiddenKeys(entity, Object.keys(properties)));
  return {
    type: "object",
    ...(entity.description === "" ? {} : { description: entity.description }),
    properties,
    required: Object.keys(properties).filter((key) => !hidden.has(key)),
    additionalProperties: false,
    examples: [exampleShown(plan, entity)],
  };
}

/** Keys that some role does not get to see. */
function hiddenKeys(entity: EntityPlan, keys: readonly string[]): readonly string[] {
  if (entity.publicRead) return [];
  const narrowed = entity.grants.flatMap(({ action, fields }) => (action === "read" && fields !== null ? [new Set(fields)] : []));
  return keys.filter((key) => !(key in ALWAYS) && narrowed.some((fields) => !fields.has(key)));
}

function exampleShown(_plan: Plan, entity: EntityPlan): JsonObject {
  const base: JsonObject = { id: EXAMPLE_ID, created_by_id: EXAMPLE_ID, created_at: EXAMPLE_MOMENT, updated_at: EXAMPLE_MOMENT };
  return {
    ...base,
    ...(entity.ownership === "global" ? {} : { workspace_id: EXAMPLE_ID }),
    ...Object.fromEntries(visible(entity).map((field): readonly [string, JsonValue] => [columnName(field), exampleValue(field, entity)])),
    ...Object.fromEntries(entity.references.map(({ names }) => [names.column, EXAMPLE_ID])),
    ...Object.fromEntries(entity.links.map(({ names }) => [names.column, [EXAMPLE_ID]])),
  };
}

function requiredKeys(entity: EntityPlan): readonly string[] {
  return [...inputFields(entity.fields).filter(isRequiredInput).map(columnName), ...entity.references.filter(({ required }) => required).map(({ names }) => names.column)];
}

interface SentOptions {
  readonly required: readonly string[];
  readonly example: JsonObject;
  readonly field: (field: FieldPlan) => JsonObject;
}

function sent(entity: EntityPlan, { required, example, field: schemaOf }: SentOptions): JsonObject {
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(inputFields(entity.fields).map((field) => [columnName(field), schemaOf(field)])),
      ...Object.fromEntries(entity.references.map((reference) => [reference.names.column, referenceSchema(reference.names.label, !reference.required)])),
      ...Object.fromEntries(entity.links.map(({ names }) => [names.column, { ...linkSchema(names.label), maxItems: 1000 }])),
    },
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    examples: [example],
  };
}

function withDefault(field: FieldPlan): JsonObject {
  const schema = inputSchema(field);
  const { default: value } = field;
  if (value === null || value === "today" || value === "now") return schema;
  if (field.type === "enum") return { ...schema, default: field.enumValues.find(({ id }) => id === value)?.names.value ?? null };
  return { ...schema, default: value };
}

function referenceSchema(label: string, canBeNull: boolean): JsonObject {
  return { title: label, ...(canBeNull ? orNull(ID) : ID) };
}

function linkSchema(label: string): JsonObject {
  return { title: label, type: "array", items: ID };
}
