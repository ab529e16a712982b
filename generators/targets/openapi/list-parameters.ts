import type { EntityPlan, FieldPlan } from "../../plan/index";
import { exactFilterFields, rangeFilterFields, sortFields } from "../python/list-fields";
import { DECIMAL, ID, inputSchema } from "./field-schema";
import type { JsonObject } from "./json-object";
import { MAX_PER_PAGE, PAGING, query } from "./paging";

/** Page, order and every filter of an entity's list. */
export function listParameters(entity: EntityPlan): readonly JsonObject[] {
  const columns = ["created_at", "updated_at", ...sortFields(entity).map(({ names }) => names.snake)];
  const ids: JsonObject = { ...query("ids", { type: "array", items: ID, minItems: 1, maxItems: MAX_PER_PAGE }, "Only these records; ids separated by commas."), style: "form", explode: false };
  return [
    ...PAGING,
    query("sort", { type: "string", enum: columns.flatMap((name) => [name, `-${name}`]), default: "-created_at" }, "A minus sorts in descending order; ties are broken by id."),
    ids,
    query("created_by_id", ID),
    ...(entity.publicRead && entity.ownership !== "global" ? [query("workspace_id", ID)] : []),
    ...exactFilterFields(entity).map((field) => query(field.names.snake, bare(field))),
    ...rangeFilterFields(entity).flatMap((field) => [query(`${field.names.snake}_from`, bound(field)), query(`${field.names.snake}_to`, bound(field))]),
    ...entity.references.map(({ names }) => query(names.column, ID)),
    ...entity.links.map(({ names }) => query(names.column, ID, "Only records that are related to this one.")),
  ];
}

/** The value of a field in a query: never null, and without words that stand in the schema already. */
function bare(field: FieldPlan): JsonObject {
  return inputSchema({ ...field, required: true, default: null, quotes: [], description: "" });
}

/** A bound may lie outside of what the field itself admits. */
function bound(field: FieldPlan): JsonObject {
  if (field.type === "decimal" || field.type === "money") return { title: field.names.label, type: "string", pattern: DECIMAL };
  return bare({ ...field, min: null, max: null });
}
