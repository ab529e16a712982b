import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";

/** The files of one entity: types, calls, schema, form, list, detail, picker, pages and tests. */
export function emitEntity(_plan: Plan, _entity: EntityPlan): readonly SourceFile[] {
  return [];
}
