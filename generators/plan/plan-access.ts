import type { Entity, Genome, Names, Permission } from "../genome/index";
import type { Action, FieldPlan, GrantPlan, LinkPlan, ReferencePlan, RolePlan, Scope } from "./plan";
import { quotesOf } from "./quotes";

/** The genome's roles; a product that names none has one `member` who may do everything. */
export function planRoles(genome: Genome, names: Names): readonly RolePlan[] {
  return genome.roles.map((role) => ({ id: role.id, names: names.role(role.id), description: role.description, signUp: role.signUp, quotes: quotesOf(genome, role.provenance) }));
}

export interface AccessContext {
  readonly genome: Genome;
  readonly names: Names;
  readonly entity: Entity;
  readonly fields: readonly FieldPlan[];
  readonly references: readonly ReferencePlan[];
  readonly links: readonly LinkPlan[];
}

interface Draft {
  readonly action: Action;
  readonly scopes: ReadonlySet<Scope>;
  readonly fields: ReadonlySet<string> | null;
}

/** What each role may do with records of one entity. */
export function planGrants(context: AccessContext): readonly GrantPlan[] {
  return context.genome.roles.flatMap((role) => {
    const drafts = new Map<Action, Draft>();
    const add = (draft: Draft) => drafts.set(draft.action, merge(drafts.get(draft.action), draft));
    for (const permission of context.genome.permissions) {
      if (permission.role === role.id && permission.entity === context.entity.id) add(draftOf(permission, context));
    }
    for (const draft of transitionDrafts(role.id, drafts, context)) add(draft);
    for (const draft of impliedReads(drafts)) add(draft);
    return [...drafts.values()].map((draft) => finish(context.names.role(role.id).snake, draft, context));
  });
}

function draftOf({ action, scope, fields }: Permission, context: AccessContext): Draft {
  return { action: actionName(action, context), scopes: new Set([scope]), fields: fields === null ? null : new Set(fields.map((id) => jsonKey(id, context))) };
}

function actionName(action: Permission["action"], { names }: AccessContext): Action {
  if (!action.startsWith("transition:")) return action as Action;
  return `transition:${names.transition(action.slice("transition:".length)).snake}`;
}

function jsonKey(id: string, { fields, references, links }: AccessContext): string {
  return fields.find((field) => field.id === id)?.names.snake ?? [...references, ...links].find((relation) => relation.id === id)?.names.column ?? id;
}

/** A transition that names nobody belongs to those who may update the record. */
function transitionDrafts(role: string, drafts: ReadonlyMap<Action, Draft>, { entity, genome, names }: AccessContext): readonly Draft[] {
  const update = drafts.get("update");
  return (entity.workflow?.transitions ?? []).flatMap((transition) => {
    const action: Action = `transition:${names.transition(transition.id).snake}`;
    if (transition.roles.includes(role)) return [{ action, scopes: new Set<Scope>(["any"]), fields: null }];
    const named = transition.roles.length > 0 || genome.permissions.some((permission) => permission.entity === entity.id && permission.action === `transition:${transition.id}`);
    return named || !update ? [] : [{ action, scopes: update.scopes, fields: null }];
  });
}

/** Whoever may change a record may see it, and whoever makes one may see what was made. */
function impliedReads(drafts: ReadonlyMap<Action, Draft>): readonly Draft[] {
  const fields = drafts.get("read")?.fields ?? null;
  return [...drafts.values()]
    .filter(({ action }) => action !== "read")
    .map(({ action, scopes }) => ({ action: "read" as const, scopes: action === "create" ? new Set<Scope>(["own"]) : scopes, fields }));
}

function merge(first: Draft | undefined, second: Draft): Draft {
  if (!first) return second;
  const fields = first.fields === null || second.fields === null ? null : new Set([...first.fields, ...second.fields]);
  return { action: first.action, scopes: new Set([...first.scopes, ...second.scopes]), fields };
}

function finish(role: string, { action, scopes, fields }: Draft, { entity }: AccessContext): GrantPlan {
  return { role, action, scopes: scopesOf(action, scopes, entity), fields: fields === null ? null : [...fields].sort((a, b) => (a < b ? -1 : 1)) };
}

function scopesOf(action: Action, scopes: ReadonlySet<Scope>, entity: Entity): readonly Scope[] {
  // A record that does not exist yet is nobody's: creating knows no scope.
  if (action === "create") return ["any"];
  if (entity.ownership === "user") return ["own"];
  if (scopes.has("any")) return ["any"];
  return (["own", "assigned"] as const).filter((scope) => scopes.has(scope));
}
