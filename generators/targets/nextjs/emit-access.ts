import type { SourceFile } from "../../files/index";
import type { EntityPlan, GrantPlan, Plan, RolePlan } from "../../plan/index";
import { join, ts, tsString, tsValue, TypeScriptModule, type Block } from "../../writer/index";
import { columnName } from "../python/columns";

type Ts = Block<"ts">;

/** `src/access/access.ts`: the access table of the backend, so that the app offers only what the server grants. */
export function emitAccess(plan: Plan): SourceFile {
  const { entities, roles } = plan;
  const module = new TypeScriptModule();
  for (const name of ["Role", "Resource", "Action", "Grant", "ResourceRules", "ROLE_LABELS", "isRole", "RESOURCES", "ACCESS"]) module.declare(name);
  const transitions = [...new Set(entities.flatMap(({ workflow }) => workflow?.transitions.map(({ names }) => `transition:${names.snake}`) ?? []))];
  const body = ts`
    /** The roles a member of a workspace can have. */
    export type Role = ${union(["owner", ...roles.map(({ names }) => names.snake)])};

    /** The kinds of records. */
    export type Resource = ${union(entities.map(({ names }) => names.snake))};

    export type Action = ${union(["create", "read", "update", "delete", ...transitions])};

    /** Which records a role may do something to, and with which of their fields; all of them when none are named. */
    export interface Grant {
      readonly scopes: readonly ("any" | "own" | "assigned")[];
      readonly fields?: readonly string[];
    }

    export interface ResourceRules {
      /** Whose the records are: the workspace's, one person's, or everybody's. */
      readonly ownership: "workspace" | "user" | "global";
      /** Whether visitors may read them. */
      readonly publicRead: boolean;
      /** Fields that name people; the scope "assigned" compares them with the user. */
      readonly assignees: readonly string[];
    }

    export const ROLE_LABELS: Readonly<Record<Role, string>> = {
      owner: "Owner",
      ${join(roles.map(({ names }) => ts`${tsString(names.snake)}: ${tsString(names.label)}`), ",\n")}
    };

    export function isRole(value: string): value is Role {
      return Object.hasOwn(ROLE_LABELS, value);
    }

    export const RESOURCES: Readonly<Record<Resource, ResourceRules>> = {
      ${join(entities.map((entity) => resourceRules(entity)), ",\n")}
    };

    /**
     * Who may do what, as in \`backend/app/access.py\`.
     * Not in the table: the role owner, which may do everything in its workspace.
     */
    export const ACCESS: Readonly<
      Record<Exclude<Role, "owner">, Readonly<Partial<Record<Resource, Readonly<Partial<Record<Action, Grant>>>>>>>
    > = {
      ${join(roles.map((role) => roleTable(role, entities)), ",\n")}
    };
  `;
  return { path: "frontend/src/access/access.ts", content: module.render(body), sources: roles.map(({ id }) => id), symbols: [{ name: "ACCESS", sources: roles.map(({ id }) => id) }] };
}

function union(values: readonly string[]): Ts {
  return values.length === 0 ? ts`never` : join(values.map((value) => tsString(value)), " | ");
}

function resourceRules({ names, ownership, publicRead, references, links }: EntityPlan): Ts {
  const people = [...references, ...links].filter(({ target }) => target.kind === "user").map((relation) => relation.names.column);
  return ts`${tsString(names.snake)}: ${tsValue({ ownership, publicRead, assignees: people })}`;
}

function roleTable(role: RolePlan, entities: readonly EntityPlan[]): Ts {
  const tables = entities.flatMap((entity) => {
    const grants = entity.grants.filter((grant) => grant.role === role.names.snake && grant.scopes.length > 0);
    return grants.length === 0 ? [] : [entityTable(entity, grants)];
  });
  if (tables.length === 0) return ts`${tsString(role.names.snake)}: {}`;
  return ts`
    ${tsString(role.names.snake)}: {
      ${join(tables, ",\n")},
    }
  `;
}

function entityTable(entity: EntityPlan, grants: readonly GrantPlan[]): Ts {
  return ts`
    ${tsString(entity.names.snake)}: {
      ${join(grants.map((grant) => ts`${tsString(grant.action)}: ${grantValue(entity, grant)}`), ",\n")},
    }
  `;
}

function grantValue(entity: EntityPlan, { scopes, fields }: GrantPlan): Ts {
  return tsValue(fields === null ? { scopes } : { scopes, fields: fields.map((name) => columnOf(entity, name)) });
}

function columnOf(entity: EntityPlan, name: string): string {
  const field = entity.fields.find(({ names }) => names.snake === name);
  return field ? columnName(field) : name;
}
