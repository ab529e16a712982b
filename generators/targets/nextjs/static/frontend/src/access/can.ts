import { ACCESS, type Action, type Grant, RESOURCES, type Resource } from "./access";
import type { Session } from "./session";

/** A record as the rules see it: who made it, and the columns that name people. */
export interface Owned {
  readonly created_by_id?: string | null;
}

const EVERYTHING: Grant = { scopes: ["any"] };
const ONLY_OWN: Grant = { scopes: ["own"] };

/**
 * Whether somebody may do this to a record, or to any at all when none is given.
 * The server decides; this keeps the app from offering what it would refuse.
 */
export function can(
  session: Session | null,
  action: Action,
  resource: Resource,
  row?: Owned,
): boolean {
  const grant = findGrant(session, action, resource);
  if (grant === null) return false;
  if (row === undefined || grant.scopes.includes("any")) return true;
  if (session === null) return false;
  if (grant.scopes.includes("own") && row.created_by_id === session.user.id) return true;
  return grant.scopes.includes("assigned") && isAssigned(session.user.id, resource, row);
}

/** The fields a role may see or change with this action; null for all of them. */
export function allowedFields(
  session: Session | null,
  action: Action,
  resource: Resource,
): ReadonlySet<string> | null {
  const grant = findGrant(session, action, resource);
  if (grant === null) return new Set();
  return grant.fields === undefined ? null : new Set(grant.fields);
}

/** Whether the field may be seen or changed with this action. */
export function canUseField(
  session: Session | null,
  action: Action,
  { resource, field }: { resource: Resource; field: string },
): boolean {
  return allowedFields(session, action, resource)?.has(field) ?? true;
}

/** The rules of `backend/app/permissions.py`, in the same order. */
function findGrant(session: Session | null, action: Action, resource: Resource): Grant | null {
  const { ownership, publicRead } = RESOURCES[resource];
  if (action === "read" && publicRead) return EVERYTHING;
  if (session === null) return null;
  if (ownership === "global") return action === "read" || session.user.is_staff ? EVERYTHING : null;
  if (session.role === "owner") {
    return ownership === "user" && action !== "create" ? ONLY_OWN : EVERYTHING;
  }
  return ACCESS[session.role][resource]?.[action] ?? null;
}

function isAssigned(userId: string, resource: Resource, row: Owned): boolean {
  const values = new Map<string, unknown>(Object.entries(row));
  return RESOURCES[resource].assignees.some((column) => {
    const value = values.get(column);
    return Array.isArray(value) ? value.includes(userId) : value === userId;
  });
}
