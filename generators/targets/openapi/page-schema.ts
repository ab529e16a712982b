import type { JsonObject } from "./json-object";

/** The body of every list: one page of items. */
export function pageOf(component: string): JsonObject {
  return {
    type: "object",
    properties: { items: { type: "array", items: schemaRef(component) }, page: { type: "integer" }, per_page: { type: "integer" }, total: { type: "integer" } },
    required: ["items", "page", "per_page", "total"],
    additionalProperties: false,
  };
}

export function schemaRef(component: string): JsonObject {
  return { $ref: `#/components/schemas/${component}` };
}

/** A short list that comes whole. */
export function listOf(component: string): JsonObject {
  return { type: "object", properties: { items: { type: "array", items: schemaRef(component) } }, required: ["items"], additionalProperties: false };
}
