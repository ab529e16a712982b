import type { JsonObject } from "../../openapi/json-object";
import { listOf } from "../../openapi/page-schema";
import { query } from "../../openapi/paging";
import { json, refusals } from "../../openapi/responses";
import { READ } from "../../openapi/security";
import type { Totalled } from "./totalled";

const DAY: JsonObject = { type: "string", format: "date" };
const required = (name: string, description: string): JsonObject => ({ ...query(name, DAY, description), required: true });

/** `/api/<collection>/monthly-totals`. */
export function monthlyTotalsPaths({ entity: { names }, amount, day }: Totalled): JsonObject {
  return {
    [`/api/${names.pluralKebab}/monthly-totals`]: {
      get: {
        operationId: `${names.snake}.sum_${names.pluralSnake}_by_month`,
        tags: [names.pluralKebab],
        summary: `${names.pluralLabel} by month: how many there are, and what their ${amount.names.lowerLabel} adds up to.`,
        description: `Of the records that the caller may read; a month without any is left out. The month is that of ${day.names.lowerLabel}${day.type === "datetime" ? " in UTC" : ""}.`,
        security: READ,
        parameters: [required("first_day", "Where the period begins."), required("last_day", "Where it ends, at most ten years later.")],
        responses: { "200": json("The months, in order.", listOf("MonthlyTotal")), ...refusals(401, 403, 422) },
      },
    },
  };
}

export const MONTHLY_TOTAL: JsonObject = {
  type: "object",
  properties: {
    month: { type: "string", pattern: "^\\d{4}-\\d{2}$" },
    count: { type: "integer", minimum: 1 },
    total: { type: "string", description: "An exact decimal." },
  },
  required: ["month", "count", "total"],
  additionalProperties: false,
};
