import type { EntityPlan, GrantPlan, RolePlan } from "../../plan/index";

/** What a role may do with one kind of record, in words: "read; update its own". */
export function describeGrants(entity: EntityPlan, role: RolePlan): string {
  const grants = entity.grants.filter((grant) => grant.role === role.names.snake && grant.scopes.length > 0);
  const everything = (["create", "read", "update", "delete"] as const).every((action) => grants.some((grant) => grant.action === action && isWhole(grant)));
  const acts = grants.filter(({ action }) => action.startsWith("transition:"));
  const rest = everything ? acts : grants;
  const words = rest.map((grant) => describe(grant, entity));
  return [...(everything ? ["everything"] : []), ...words].join("; ") || "nothing";
}

function isWhole({ scopes, fields }: GrantPlan): boolean {
  return scopes.includes("any") && fields === null;
}

function describe({ action, scopes, fields }: GrantPlan, entity: EntityPlan): string {
  const act = action.startsWith("transition:") ? (entity.workflow?.transitions.find(({ names }) => `transition:${names.snake}` === action)?.names.lowerLabel ?? action) : action;
  const reach = scopes.includes("any") ? "" : ` (${scopes.map((scope) => (scope === "own" ? "what they created" : "where they are named")).join(" or ")})`;
  return `${act}${reach}${fields === null ? "" : ` only ${fields.join(", ")}`}`;
}
