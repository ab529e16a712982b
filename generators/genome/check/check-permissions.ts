import { append, type Json, type Path, remove, set } from "../edit/genome-edit";
import { type Entity, type Permission, USER_ENTITY_ID } from "../genome";
import { type CheckContext, fieldOf, hasAssignee, quote, transitionOf } from "./check-context";
import { error, type Problem, warning } from "./problem";

/** Permissions that name what does not exist, contradict, or leave somebody unable to do what they may. */
export function checkPermissions(context: CheckContext): readonly Problem[] {
  const { permissions } = context.genome;
  const unknown = permissions.flatMap((permission, index) => checkReferences(context, { permission, index }));
  if (unknown.length > 0) return unknown;
  const seen = new Set<string>();
  return permissions.flatMap((permission, index) => {
    const at = ["permissions", index];
    const key = JSON.stringify([permission.role, permission.entity, permission.action, permission.scope, permission.fields]);
    if (seen.has(key)) return [error("permission-twice", { at, message: `A permission of ${roleName(context, permission)} for ${entityName(context, permission)} is given twice.`, fix: ["Remove the second", remove(at)] })];
    seen.add(key);
    return [...checkScope(context, { permission, index }), ...checkFields(context, { permission, index }), ...checkRead(context, { permission, index })];
  });
}

interface Placed {
  readonly permission: Permission;
  readonly index: number;
}

const roleName = ({ genome }: CheckContext, { role }: Permission): string => quote(genome.roles.find(({ id }) => id === role)?.name ?? role);
const entityName = ({ entities }: CheckContext, { entity }: Permission): string => quote(entities.get(entity)?.name ?? entity);

function checkReferences(context: CheckContext, { permission, index }: Placed): readonly Problem[] {
  const at = ["permissions", index];
  const entity = context.entities.get(permission.entity);
  const drop = ["Remove the permission", remove(at)] as const;
  if (!context.roleIds.has(permission.role)) return [error("unknown-role", { at: [...at, "role"], message: `A permission for ${entityName(context, permission)} names a role that does not exist.`, fix: drop })];
  if (entity === undefined) {
    const message = permission.entity === USER_ENTITY_ID ? `${roleName(context, permission)} is given a permission for users, who are managed by the owners.` : `A permission of ${roleName(context, permission)} names an entity that does not exist.`;
    return [error("unknown-entity", { at: [...at, "entity"], message, fix: drop })];
  }
  if (permission.action.startsWith("transition:") && transitionOf(entity, permission.action.slice("transition:".length)) === undefined) {
    return [error("unknown-transition", { at: [...at, "action"], message: `A permission of ${roleName(context, permission)} names a transition that ${quote(entity.name)} does not have.`, fix: drop })];
  }
  return checkFieldIds({ permission, index }, entity);
}

function checkFieldIds({ permission, index }: Placed, entity: Entity): readonly Problem[] {
  const { fields } = permission;
  if (fields === null) return [];
  const known = fields.filter((id, position) => fieldOf(entity, id) !== undefined && fields.indexOf(id) === position);
  if (known.length === fields.length) return [];
  const at: Path = ["permissions", index];
  const fix = known.length === 0 ? (["Remove the permission", remove(at)] as const) : (["Keep the fields that exist", set([...at, "fields"], known)] as const);
  return [error("unknown-field", { at: [...at, "fields"], message: `A permission lists fields that ${quote(entity.name)} does not have, or one twice.`, fix })];
}

function checkScope(context: CheckContext, { permission, index }: Placed): readonly Problem[] {
  const { scope, action } = permission;
  const at = ["permissions", index, "scope"];
  if (scope === "assigned" && action !== "create" && !hasAssignee(context, permission.entity)) {
    return [error("nobody-is-assigned", { at, message: `${roleName(context, permission)} may act on assigned ${entityName(context, permission)}, but it is assigned to nobody: it has no relation to the user.`, fix: ["Let them act on their own", set(at, "own")] })];
  }
  if (scope !== "any" && action === "create") {
    return [warning("scope-on-create", { at, message: `A record of ${entityName(context, permission)} that ${roleName(context, permission)} creates is always their own; the scope says nothing.`, fix: ["Remove the scope", set(at, "any")] })];
  }
  return [];
}

function checkFields(context: CheckContext, { permission, index }: Placed): readonly Problem[] {
  const { fields, action } = permission;
  if (fields === null) return [];
  const at = ["permissions", index, "fields"];
  if (action !== "create" && action !== "read" && action !== "update") {
    return [error("fields-on-whole-act", { at, message: `Deleting or moving ${entityName(context, permission)} concerns the whole record, not some fields.`, fix: ["Remove the list of fields", set(at, null)] })];
  }
  if (fields.length === 0) return [error("no-fields-allowed", { at, message: `A permission of ${roleName(context, permission)} for ${entityName(context, permission)} lists no field at all.`, fix: ["Remove the permission", remove(["permissions", index])] })];
  if (action !== "create") return [];
  const missing = (context.entities.get(permission.entity)?.fields ?? []).filter((field) => field.required && field.default === null && !isFirstState(context, { entity: permission.entity, field: field.id }) && !fields.includes(field.id));
  if (missing.length === 0) return [];
  const all: Json = [...fields, ...missing.map(({ id }) => id)];
  return [error("create-without-required", { at, message: `${roleName(context, permission)} may create ${entityName(context, permission)} but not enter ${missing.map(({ name }) => quote(name)).join(", ")}, which must be given.`, fix: ["Let them enter what must be given", set(at, all)] })];
}

function isFirstState({ entities }: CheckContext, { entity, field }: { readonly entity: string; readonly field: string }): boolean {
  return entities.get(entity)?.workflow?.field === field;
}

function checkRead(context: CheckContext, { permission, index }: Placed): readonly Problem[] {
  const { role, entity, action } = permission;
  if (action === "read" || action === "create") return [];
  const others = context.genome.permissions.filter((other) => other.role === role && other.entity === entity);
  if (others.some((other) => other.action === "read") || others.find((other) => other.action !== "create") !== permission) return [];
  const read: Json = { role, entity, action: "read", scope: permission.scope, fields: null, provenance: [] };
  return [warning("change-without-read", { at: ["permissions", index], message: `${roleName(context, permission)} may change ${entityName(context, permission)} but not read it.`, fix: ["Let them read it", append(["permissions"], read)] })];
}
