import type { EntityPlan } from "../../../plan/index";
import type { JsonObject } from "../../openapi/json-object";
import { listParameters } from "../../openapi/list-parameters";
import { PAGING } from "../../openapi/paging";
import { refusals } from "../../openapi/responses";
import { PUBLIC_READ, READ } from "../../openapi/security";

/** `/api/<collection>/export`: every parameter of the list but the page. */
export function exportPaths(entity: EntityPlan): JsonObject {
  const { names, publicRead } = entity;
  return {
    [`/api/${names.pluralKebab}/export`]: {
      get: {
        operationId: `${names.snake}.export_${names.pluralSnake}`,
        tags: [names.pluralKebab],
        summary: `The ${names.lowerPluralLabel} of the list as a CSV file.`,
        security: publicRead ? PUBLIC_READ : READ,
        parameters: listParameters(entity).filter((parameter) => !PAGING.includes(parameter)),
        responses: { "200": { description: "The file.", content: { "text/csv": { schema: { type: "string" } } } }, ...refusals(401, 403, 422) },
      },
    },
  };
}
