import type { SourceFile } from "../../files/index";
import type { EntityPlan, GrantPlan, Plan, RolePlan } from "../../plan/index";
import { identifier, join, py, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, tuple } from "./columns";

type Py = Block<"py">;

/** `app/access.py`: who may do what, as one readable table. */
export function emitAccess(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Who may do what: one table, read by `app/permissions.py`.\n\nNot in the table: the role `owner`, which may do everything in its workspace." });
  python.declare("Role");
  const body = py`
    class Role(${python.use("enum", "StrEnum")}):
        """The roles a member of a workspace can have."""

        OWNER = "owner"
        ${plan.roles.map(({ names }) => py`${identifier(names.constant)} = ${pyString(names.snake)}`)}


    ${signUpRoles(plan)}
    ACCESS: dict[Role, dict[str, dict[str, ${python.use("app.grants", "Grant")}]]] = {
        ${join(plan.roles.map((role) => roleTable(role, { plan, python })), ",\n")},
    }
  `;
  return { path: "backend/app/access.py", content: python.render(body), sources: plan.roles.map(({ id }) => id), symbols: [{ name: "ACCESS", sources: plan.roles.map(({ id }) => id) }] };
}

/** Where strangers may register into what exists already, the role they get. */
function signUpRoles({ product, roles }: Plan): Py {
  if (product.tenancy === "workspaces") return py``;
  const open = roles.find(({ signUp }) => signUp === "open");
  return py`
    # The role of people who register without an invitation; \`None\` closes registration.
    OPEN_ROLE: Role | None = ${open ? py`Role.${identifier(open.names.constant)}` : py`None`}
  `;
}

interface Context {
  readonly plan: Plan;
  readonly python: PythonModule;
}

function roleTable(role: RolePlan, context: Context): Py {
  const entities = context.plan.entities.flatMap((entity) => {
    const grants = entity.grants.filter((grant) => grant.role === role.names.snake && grant.scopes.length > 0);
    return grants.length === 0 ? [] : [entityTable(entity, grants, context)];
  });
  if (entities.length === 0) return py`Role.${identifier(role.names.constant)}: {}`;
  return py`
    Role.${identifier(role.names.constant)}: {
        ${join(entities, ",\n")},
    }
  `;
}

function entityTable(entity: EntityPlan, grants: readonly GrantPlan[], context: Context): Py {
  return py`
    ${pyString(entity.names.snake)}: {
        ${join(grants.map((grant) => py`${pyString(grant.action)}: ${grantValue(entity, grant, context)}`), ",\n")},
    }
  `;
}

function grantValue(entity: EntityPlan, grant: GrantPlan, { python }: Context): Py {
  const scopes = grant.scopes.map((scope) => py`${python.use("app.grants", scope.toUpperCase())}`);
  const keys = grant.fields?.map((name) => columnOf(entity, name)) ?? null;
  const fields = keys === null ? py`` : py`fields=${tuple(keys.map((key) => pyString(key)))}`;
  return py`${python.use("app.grants", "allow")}(${join([...scopes, fields], ", ")})`;
}

function columnOf(entity: EntityPlan, name: string): string {
  const field = entity.fields.find(({ names }) => names.snake === name);
  return field ? columnName(field) : name;
}

