import type { Entity, Permission } from "../../genome/genome";

export interface ScopedTransitions {
  readonly entities: Entity[];
  readonly permissions: Permission[];
}

/**
 * Nobody moves records that they may not see: a role whose reading ends at its own or assigned records gets its steps by
 * a permission of that reach, and a role that sees none of them gets none. Without this, "customers can cancel orders"
 * would let every customer see and cancel everybody's.
 */
export function scopeTransitions(entities: readonly Entity[], permissions: readonly Permission[]): ScopedTransitions {
  const added: Permission[] = [];
  const reach = (role: string, entity: Entity): Permission["scope"] | null => permissions.find((each) => each.role === role && each.entity === entity.id && each.action === "read")?.scope ?? null;
  const scoped = entities.map((entity): Entity => {
    if (entity.workflow === null) return entity;
    const transitions = entity.workflow.transitions.map((transition) => {
      for (const role of transition.roles) {
        const scope = reach(role, entity);
        if (scope === "own" || scope === "assigned") added.push({ role, entity: entity.id, action: `transition:${transition.id}`, scope, fields: null, provenance: transition.provenance });
      }
      return { ...transition, roles: transition.roles.filter((role) => reach(role, entity) === "any") };
    });
    return { ...entity, workflow: { ...entity.workflow, transitions } };
  });
  return { entities: scoped, permissions: [...permissions, ...added] };
}
