import type { CollectionPlan, EntityPlan, LinkPlan, Plan, ReferencePlan } from "../../plan/index";

/** Whether the target of a relation is a table that this entity points at more than once. */
export function isAmbiguous(entity: EntityPlan, reference: ReferencePlan): boolean {
  const { target } = reference;
  // Every record also names the user who created it.
  if (target.kind === "user") return true;
  return entity.references.filter((other) => other.target.kind === "entity" && other.target.entity === target.entity).length > 1;
}

/** Whether the target has an attribute for the other direction. Users and shared data would reach across tenants. */
export function hasInverse({ target }: ReferencePlan | LinkPlan): boolean {
  return target.kind === "entity" && target.ownership !== "global";
}

export interface InverseReference {
  readonly kind: "reference";
  readonly source: EntityPlan;
  readonly reference: ReferencePlan;
}

export interface InverseLink {
  readonly kind: "link";
  readonly source: EntityPlan;
  readonly link: LinkPlan;
}

/** The entity and relation behind one collection. */
export function inverseOf(plan: Plan, collection: CollectionPlan): InverseReference | InverseLink {
  const source = plan.entities.find(({ id }) => id === collection.source.entity);
  const reference = source?.references.find(({ id }) => id === collection.relation);
  const link = source?.links.find(({ id }) => id === collection.relation);
  if (source && reference) return { kind: "reference", source, reference };
  if (source && link) return { kind: "link", source, link };
  throw new Error(`Relation ${collection.relation} of ${collection.source.entity} is not in the plan.`);
}

export function targetTable({ target }: ReferencePlan | LinkPlan): string {
  return target.kind === "user" ? "users" : target.names.pluralSnake;
}

export function targetClass({ target }: ReferencePlan | LinkPlan): string {
  return target.kind === "user" ? "User" : target.names.pascal;
}

export function targetModule({ target }: ReferencePlan | LinkPlan): string {
  return target.kind === "user" ? "app.models.user" : `app.models.${target.names.snake}`;
}

/** What the database does to this row when the target is deleted; `null` refuses the deletion. */
export function onDelete(reference: ReferencePlan): "CASCADE" | "SET NULL" | null {
  switch (reference.onDelete) {
    case "cascade":
      return "CASCADE";
    case "setNull":
      return reference.required ? null : "SET NULL";
    case "restrict":
      return null;
    default:
      return reference.onDelete satisfies never;
  }
}

/** Attributes of a model that name people: the scope `assigned` compares them with the user. */
export function assignees(entity: EntityPlan): readonly string[] {
  return [
    ...entity.references.filter(({ target }) => target.kind === "user").map(({ names }) => names.column),
    ...entity.links.filter(({ target }) => target.kind === "user").map(({ names }) => names.snake),
  ];
}

/** Columns that must be unique together, within the workspace where there is one. */
export function uniqueColumns(entity: EntityPlan, columns: readonly string[]): readonly string[] {
  return entity.ownership === "global" ? columns : ["workspace_id", ...columns];
}

/** In a marketplace: what a record is made for, which says in whose workspace it lies. A public one comes first. */
export function providerReference(plan: Plan, entity: EntityPlan): ReferencePlan | undefined {
  if (plan.product.tenancy !== "marketplace") return undefined;
  const parents = entity.references.filter(({ target, required }) => required && target.kind === "entity" && target.entity !== entity.id && target.ownership !== "global");
  const isPublic = ({ target }: ReferencePlan) => target.kind === "entity" && plan.entities.some(({ id, publicRead }) => id === target.entity && publicRead);
  return parents.find(isPublic) ?? parents[0];
}
