import type { EntityPlan, TransitionPlan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";
import type { JsonObject } from "./json-object";
import { listParameters } from "./list-parameters";
import { schemaRef } from "./page-schema";
import { body, BODY_REFUSALS, json, NO_CONTENT, refusals } from "./responses";
import { PUBLIC_READ, READ, WRITE } from "./security";

/** The addresses of an entity: the collection, one record, and each act of the workflow. */
export function entityPaths(entity: EntityPlan): JsonObject {
  const { names } = entity;
  const collection = `/api/${names.pluralKebab}`;
  const record = `${collection}/{${names.snake}_id}`;
  const id: JsonValue = [{ name: `${names.snake}_id`, in: "path", required: true, schema: { type: "string", format: "uuid" } }];
  return {
    [collection]: { get: list(entity), post: create(entity) },
    [record]: { parameters: id, get: read(entity), patch: update(entity), delete: remove(entity) },
    ...Object.fromEntries((entity.workflow?.transitions ?? []).map((transition) => [`${record}/${transition.names.kebab}`, { parameters: id, post: act(entity, transition) }])),
  };
}

function operation({ names }: EntityPlan, name: string, summary: string): JsonObject {
  return { operationId: `${names.snake}.${name}`, tags: [names.pluralKebab], summary };
}

function list(entity: EntityPlan): JsonObject {
  const { names, publicRead } = entity;
  return {
    ...operation(entity, `list_${names.pluralSnake}`, `One page of ${names.lowerPluralLabel}.`),
    security: publicRead ? PUBLIC_READ : READ,
    parameters: listParameters(entity),
    responses: { "200": json(`A page of ${names.lowerPluralLabel}.`, schemaRef(`${names.pascal}Page`)), ...refusals(401, 403, 422) },
  };
}

function create(entity: EntityPlan): JsonObject {
  const { names } = entity;
  return {
    ...operation(entity, `create_${names.snake}`, `Add ${names.oneLabel}.`),
    ...words(entity.rules.filter(({ kind }) => kind !== "lockedIn")),
    security: WRITE,
    requestBody: body(schemaRef(`${names.pascal}Create`)),
    responses: { "201": shown(entity), ...refusals(401, 403, 409, ...BODY_REFUSALS) },
  };
}

function read(entity: EntityPlan): JsonObject {
  const { names, publicRead } = entity;
  return {
    ...operation(entity, `get_${names.snake}`, `One ${names.lowerLabel}.`),
    security: publicRead ? PUBLIC_READ : READ,
    responses: { "200": shown(entity), ...refusals(401, 403, 404) },
  };
}

function update(entity: EntityPlan): JsonObject {
  const { names } = entity;
  return {
    ...operation(entity, `update_${names.snake}`, `Change ${names.oneLabel}; what is left out stays.`),
    ...words(entity.rules),
    security: WRITE,
    requestBody: body(schemaRef(`${names.pascal}Update`)),
    responses: { "200": shown(entity), ...refusals(401, 403, 404, 409, ...BODY_REFUSALS) },
  };
}

function remove(entity: EntityPlan): JsonObject {
  const { names } = entity;
  return {
    ...operation(entity, `delete_${names.snake}`, `Delete ${names.oneLabel}.`),
    ...words(entity.rules.filter(({ kind }) => kind === "lockedIn")),
    security: WRITE,
    responses: { ...NO_CONTENT, ...refusals(401, 403, 404, 409, 422) },
  };
}

function act(entity: EntityPlan, { names, from, to, quotes }: TransitionPlan): JsonObject {
  const states = from.map((state) => state.names.label).join(" or ");
  return {
    ...operation(entity, `${names.snake}_${entity.names.snake}`, `${names.label}: from ${states} to ${to.names.label}.`),
    ...(quotes.length === 0 ? {} : { description: quotes.map(({ text }) => text).join("\n\n") }),
    security: WRITE,
    responses: { "200": shown(entity), ...refusals(401, 403, 404, 409, 422) },
  };
}

function shown({ names }: EntityPlan): JsonObject {
  return json(`The ${names.lowerLabel}.`, schemaRef(names.pascal));
}

/** The rules that can refuse the request, in the words that the refusal uses. */
function words(rules: EntityPlan["rules"]): JsonObject {
  return rules.length === 0 ? {} : { description: rules.map(({ message }) => `- ${message}`).join("\n") };
}
