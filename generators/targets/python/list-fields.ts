import type { EntityPlan, FieldPlan } from "../../plan/index";
import { columnName } from "./columns";

const RANGED: ReadonlySet<FieldPlan["type"]> = new Set(["integer", "decimal", "money", "date", "datetime", "time", "duration"]);
const EXACT: ReadonlySet<FieldPlan["type"]> = new Set(["enum", "boolean", "uuid"]);
const SORTED: ReadonlySet<FieldPlan["type"]> = new Set([...RANGED, "string", "email", "phone", "enum", "boolean"]);

/** Fields that a list can be narrowed to one value of. */
export function exactFilterFields(entity: EntityPlan): readonly FieldPlan[] {
  return entity.fields.filter(({ type, sensitivity }) => EXACT.has(type) && sensitivity !== "secret");
}

/** Fields that a list can be narrowed to a range of: `<field>_from` and `<field>_to`. */
export function rangeFilterFields(entity: EntityPlan): readonly FieldPlan[] {
  const taken = new Set([...entity.fields.map(columnName), ...entity.references.map(({ names }) => names.column)]);
  return entity.fields.filter(({ type, sensitivity, names }) => RANGED.has(type) && sensitivity !== "secret" && !taken.has(`${names.snake}_from`) && !taken.has(`${names.snake}_to`));
}

/** Fields that a list can be sorted by, beside the two moments every record has. */
export function sortFields(entity: EntityPlan): readonly FieldPlan[] {
  return entity.fields.filter(({ type, sensitivity }) => SORTED.has(type) && sensitivity !== "secret");
}
