import type { EntityPlan, Plan } from "../../plan/index";
import { lines, md, mdCode, mdText, type Block } from "../../writer/index";

type Md = Block<"md">;

/** How one real request of this product travels through the code, file by file. */
export function requestFlow(plan: Plan): Md {
  const entity = plan.entities.find(({ workflow, ownership }) => (workflow?.transitions.length ?? 0) > 0 && ownership === "workspace") ?? plan.entities.find(({ rules }) => rules.length > 0) ?? plan.entities[0];
  if (entity === undefined) return signInFlow();
  return entity.workflow !== null && entity.workflow.transitions.length > 0 ? transitionFlow(entity) : createFlow(entity);
}

function transitionFlow(entity: EntityPlan): Md {
  const { names, workflow } = entity;
  const transition = workflow?.transitions[0];
  if (workflow === null || transition === undefined) return md``;
  const address = `POST /api/${names.pluralKebab}/<id>/${transition.names.kebab}`;
  const act = `${transition.names.snake}_${names.snake}`;
  const from = transition.from.map((state) => state.names.label).join(" or ");
  return md`
    ## One request, step by step

    ${mdCode(address)} takes ${mdText(names.oneLabel)} from ${mdText(from)} to ${mdText(transition.to.names.label)}:

    ${lines(
      md`1. ${mdCode("app/requests.py")} gives the request an id for the logs; the database transaction starts with the first query.`,
      md`2. ${mdCode(`app/blueprints/${names.snake}_bp.py`)}, ${mdCode(act)}: ${mdCode("@login_required")} checks session cookie and CSRF header (${mdCode("app/auth.py")}) and tells PostgreSQL the workspace (${mdCode("app/tenancy.py")}).`,
      md`3. It calls ${mdCode(act)} in ${mdCode(`app/services/${names.snake}_service.py`)}, which knows nothing of HTTP.`,
      md`4. ${mdCode("get_row")} (${mdCode("app/rows.py")}) finds and locks the record. In another workspace it is 404, without permission 403 (${mdCode("app/permissions.py")} reads ${mdCode("app/access.py")}).`,
      md`5. ${mdCode("apply_transition")} (${mdCode("app/workflow.py")}) moves it, or answers 409 when it is in another state.`,
      md`6. ${mdCode(`${names.pascal}Schema`)} shows the record without the fields the role may not see, and ${mdCode("app/requests.py")} commits. An error anywhere rolls back and becomes JSON in ${mdCode("app/error_handlers.py")}.`,
    )}
  `;
}

function createFlow(entity: EntityPlan): Md {
  const { names } = entity;
  const act = `create_${names.snake}`;
  const checks = entity.rules.filter(({ kind }) => kind !== "uniqueTogether" && kind !== "lockedIn");
  return md`
    ## One request, step by step

    ${mdCode(`POST /api/${names.pluralKebab}`)} adds ${mdText(names.oneLabel)}:

    ${lines(
      md`1. ${mdCode("app/requests.py")} gives the request an id for the logs; the database transaction starts with the first query.`,
      md`2. ${mdCode(`app/blueprints/${names.snake}_bp.py`)}, ${mdCode(act)}: ${mdCode("@login_required")} checks session cookie and CSRF header (${mdCode("app/auth.py")}) and tells PostgreSQL the workspace (${mdCode("app/tenancy.py")}).`,
      md`3. ${mdCode(`${names.pascal}InputSchema`)} refuses wrong values with 422 and names the fields (${mdCode(`app/schemas/${names.snake}_schema.py`)}).`,
      md`4. ${mdCode(act)} in ${mdCode(`app/services/${names.snake}_service.py`)} asks ${mdCode("app/permissions.py")} whether the role may (403), checks that referenced records are within reach (422), and stores the record.`,
      checks.length === 0 ? md`5. The constraints of the table have the last word; ${mdCode("app/errors.py")} turns what PostgreSQL refuses into 409 or 422.` : md`5. The rules follow: ${mdCode(checks.map(({ snake }) => `check_${snake}`).join(", "))}.`,
      md`6. ${mdCode(`${names.pascal}Schema`)} shows the record, and ${mdCode("app/requests.py")} commits. An error anywhere rolls back and becomes JSON in ${mdCode("app/error_handlers.py")}.`,
    )}
  `;
}

function signInFlow(): Md {
  return md`
    ## One request, step by step

    ${mdCode("POST /api/auth/login")} signs a person in:

    ${lines(
      md`1. ${mdCode("app/blueprints/auth_bp.py")} counts the attempt by address and by account (${mdCode("app/rate_limits.py")}) and validates the body with ${mdCode("LoginSchema")}.`,
      md`2. ${mdCode("login")} in ${mdCode("app/services/auth_service.py")} compares the password; an unknown address takes as long as a wrong password.`,
      md`3. ${mdCode("start_session")} stores a session, ${mdCode("app/auth.py")} puts its tokens into httpOnly cookies, and ${mdCode("app/requests.py")} commits.`,
    )}
  `;
}
