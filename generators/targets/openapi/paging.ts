import type { JsonObject } from "./json-object";

/** Most records that one page of a list can hold. */
export const MAX_PER_PAGE = 100;

/** A parameter of the query string. */
export function query(name: string, schema: JsonObject, description?: string): JsonObject {
  return { name, in: "query", schema, ...(description === undefined ? {} : { description }) };
}

/** Which part of a list is wanted. */
export const PAGING: readonly JsonObject[] = [query("page", { type: "integer", minimum: 1, maximum: 100_000, default: 1 }), query("per_page", { type: "integer", minimum: 1, maximum: MAX_PER_PAGE, default: 25 })];
