import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";

const TYPES: ReadonlySet<FieldPlan["type"]> = new Set(["string", "text", "email", "url", "phone"]);

/**
 * The text that names a record, where other records refer to it, nothing else searches it and whoever reads the kind
 * reads the text; null otherwise.
 */
export function titleField(plan: Plan, entity: EntityPlan): FieldPlan | null {
  const { display, searchFields, grants, publicRead } = entity;
  if (display === null || display.sensitivity === "secret" || !TYPES.has(display.type) || searchFields.length > 0) return null;
  const isReferredTo = plan.entities.some(({ references, links }) => [...references, ...links].some(({ target }) => target.kind === "entity" && target.entity === entity.id));
  const isHidden = !publicRead && grants.some(({ action, fields }) => action === "read" && fields !== null && !fields.includes(display.names.snake));
  const isTaken = entity.fields.some(({ names }) => names.snake === titleParameter(display));
  return isReferredTo && !isHidden && !isTaken ? display : null;
}

/** The parameter of the list: "name_contains". */
export function titleParameter({ names }: FieldPlan): string {
  return `${names.snake}_contains`;
}
