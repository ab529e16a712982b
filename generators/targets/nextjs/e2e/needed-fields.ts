import type { EntityPlan, FieldPlan, ReferencePlan } from "../../../plan/index";
import { inputFields } from "../../python/columns";
import { fieldsOfRules } from "../../python/sample-values";

/** The fields that a valid record needs: the required ones and those a rule asks for. */
export function neededFields(entity: EntityPlan): readonly FieldPlan[] {
  const ofRules = new Set(fieldsOfRules(entity).map(({ id }) => id));
  return inputFields(entity.fields).filter((field) => (field.required && field.type !== "boolean") || ofRules.has(field.id));
}

export function neededReferences(entity: EntityPlan): readonly ReferencePlan[] {
  return entity.references.filter(({ required }) => required);
}

/** Whether a record of the kind can be made without one of its own kind, directly or around a corner. */
export function canBeMade(entity: EntityPlan, entities: readonly EntityPlan[], path: readonly string[] = []): boolean {
  if (path.includes(entity.id) || entity.ownership === "global") return false;
  return neededReferences(entity).every(({ target }) => {
    const parent = target.kind === "entity" ? entities.find(({ id }) => id === target.entity) : undefined;
    return parent === undefined || isReferenceData(parent) || canBeMade(parent, entities, [...path, entity.id]);
  });
}

/** Shared data that staff alone may make: the sample records hold some. */
export function isReferenceData({ ownership }: EntityPlan): boolean {
  return ownership === "global";
}

/** The text field that names a record and that a person types freely; null when there is none. */
export function namingField(entity: EntityPlan): FieldPlan | null {
  const { display } = entity;
  const isTyped = display !== null && display.required && !display.readOnly && display.sensitivity !== "secret" && display.pattern === null;
  return isTyped && (display.type === "string" || display.type === "text") && (display.maxLength ?? 200) >= 20 ? display : null;
}
