import type { Entity, Permission, Role } from "../../genome/genome";
import type { FoundPermission } from "../permissions/found-permission";
import type { HiddenField } from "../permissions/hidden-fields";
import { phraseKey } from "../words/normalize";
import type { FoundRole } from "../roles/found-role";
import { findPlainUsers } from "../roles/plain-users";
import type { Assembly, Findings } from "./assembly";
import { cleanName } from "./assemble-entities";
import type { IdMaker } from "./id-maker";
import { provenanceOf } from "./provenance";

/** The roles of the genome by the key under which they were found. */
export function assembleRoles({ roles, tenancy, reading }: Findings, makeId: IdMaker): Map<string, Role> {
  const made = new Map<string, Role>();
  const names = new Set<string>();
  for (const found of roles) {
    const name = capital(cleanName(found.name));
    if (name === "" || names.has(phraseKey(name))) continue;
    names.add(phraseKey(name));
    made.set(found.key, {
      id: makeId("role", name), name, description: "", signUp: signUpOf(found, tenancy.tenancy),
      provenance: provenanceOf(found.evidence.map((each) => ({ ...each, confidence: Math.min(100, Math.round(50 + found.score * 8)) }))),
    });
  }
  if (made.size === 0) made.set("member", everyone(reading, makeId));
  return made;
}

/** Whoever works with the records where the text tells nobody apart: users, when it calls them so, else members. */
function everyone(reading: Findings["reading"], makeId: IdMaker): Role {
  const users = findPlainUsers(reading);
  const name = capital(cleanName(users?.name ?? "Member"));
  const provenance = users ? provenanceOf(users.evidence.map((each) => ({ ...each, confidence: 60 }))) : provenanceOf([], "The description names no roles: the owner decides everything, members work with the records.");
  return { id: makeId("role", name), name, description: "", signUp: "invited", provenance };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function signUpOf(found: FoundRole, tenancy: Findings["tenancy"]["tenancy"]): Role["signUp"] {
  switch (tenancy) {
    case "workspaces":
      return "invited";
    case "single":
      return found.kind === "end" ? "open" : "invited";
    case "marketplace":
      return /\b(seller|vendor|merchant|provider|landlord|owner|host|restaurant|artisan|organizer|organiser|freelancer|tutor|teacher|coach|employer|company|supplier|farmer|maker|agency|propriétaire|vendeur)\b/i.test(`${found.key} ${found.name}`) ? "creator" : found.kind === "end" ? "open" : "invited";
    default:
      return tenancy satisfies never;
  }
}

/** The fields a role sees where it must not see all; null for all. What has to be given at the start is given by whoever adds a record. */
function shownFields({ role, action, entity: found }: FoundPermission, { fields }: Entity, hidden: readonly HiddenField[]): string[] | null {
  const unseen = new Set(hidden.filter((each) => each.role === role && each.entity === found).map(({ field }) => phraseKey(field)));
  const shown = fields.filter((field) => !unseen.has(phraseKey(field.name)) || (action === "create" && field.required));
  return action === "delete" || shown.length === fields.length || shown.length === 0 ? null : shown.map(({ id }) => id);
}

/** Permissions by role and entity; the assumed member may do everything but delete what others made. */
export function assemblePermissions({ permissions, hidden, entityOf, roleOf, roles }: Assembly): Permission[] {
  const made: Permission[] = permissions.flatMap((found) => {
    const role = roleOf.get(found.role);
    const entity = entityOf.get(found.entity);
    return role && entity ? [{ role: role.id, entity: entity.id, action: found.action, scope: found.action === "create" ? "any" : found.scope, fields: shownFields(found, entity, hidden), provenance: provenanceOf(found.evidence, found.assumption) }] : [];
  });
  if (roles.length > 0) return made;
  const member = roleOf.get("member");
  if (!member) return made;
  for (const entity of entityOf.values()) {
    for (const [action, scope] of [["create", "any"], ["read", "any"], ["update", "any"], ["delete", "own"]] as const) made.push({ role: member.id, entity: entity.id, action, scope, fields: null, provenance: provenanceOf([], "Members work together on all records.") });
  }
  return made;
}
