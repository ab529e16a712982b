import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";
import { isNullable } from "../../python/columns";
import { rangeFilterFields } from "../../python/list-fields";

/** A kind of record with an amount and the day it belongs to. */
export interface Totalled {
  readonly entity: EntityPlan;
  readonly amount: FieldPlan;
  readonly day: FieldPlan;
}

/** The amount and the day that every record of a kind has and whoever reads the kind may see; null where one is missing. */
export function totalledFields(entity: EntityPlan): Totalled | null {
  const always = (field: FieldPlan) => !isNullable(field) && field.sensitivity === "none";
  const amount = entity.fields.find((field) => field.type === "money" && always(field));
  const day = rangeFilterFields(entity).find((field) => (field.type === "date" || field.type === "datetime") && always(field));
  const hidesFields = !entity.publicRead && entity.grants.some(({ action, fields }) => action === "read" && fields !== null);
  return amount === undefined || day === undefined || hidesFields || entity.isJoin ? null : { entity, amount, day };
}

/** Every kind of record whose amounts are summed by month. */
export function totalledKinds({ entities }: Plan): readonly Totalled[] {
  return entities.flatMap((entity) => totalledFields(entity) ?? []);
}
