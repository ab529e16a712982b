import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan, TransitionPlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../writer/index";
import { hookLines } from "../python/entity-hooks";

type Py = Block<"py">;

interface Context {
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** `app/blueprints/<entity>_bp.py`: the HTTP face of one kind of record. */
export function emitEntityBlueprint(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const python = new PythonModule({ docstring: `${names.pluralLabel} over HTTP.` });
  python.declare("bp");
  const context = { entity, python };
  const routes = [
    listRoute(context),
    createRoute(context),
    ...(entity.exported ? [exportRoute(context)] : []),
    ...hookLines("routes", { plan, entity, python }),
    getRoute(context),
    updateRoute(context),
    deleteRoute(context),
    ...(entity.workflow?.transitions ?? []).map((transition) => transitionRoute(transition, context)),
  ];
  const body = py`
    bp = ${python.use("flask", "Blueprint")}(${pyString(names.snake)}, __name__, url_prefix=${pyString(`/api/${names.pluralKebab}`)})


    ${join(routes, "\n\n\n")}
  `;
  return { path: `backend/app/blueprints/${names.snake}_bp.py`, content: python.render(body), sources: [entity.id, ...(entity.workflow?.transitions ?? []).map(({ id }) => id)] };
}

function parts({ entity, python }: Context) {
  const { names } = entity;
  // A call such as x = x_service.approve_x(...) would not fit on a line with a long x.
  const isLong = names.snake.length > 24;
  const module = `${names.snake}_service`;
  return {
    service: py`${isLong ? python.use("app.services", module, { as: "service" }) : python.use("app.services", module)}`,
    schema: (suffix: "Schema" | "InputSchema" | "ListSchema"): Py => py`${python.use(`app.schemas.${names.snake}_schema`, `${names.pascal}${suffix}`)}`,
    session: py`${python.use("app.extensions", "db")}.session()`,
    guard: py`@${python.use("app.auth", "login_required")}`,
    user: py`${python.use("app.auth", "get_current_user")}()`,
    response: py`${python.use("flask", "Response")}`,
    row: py`${python.use("app.schemas.base", "row_response")}`,
    body: py`${python.use("app.schemas.base", "load_body")}`,
    variable: isLong ? py`row` : py`${identifier(names.snake)}`,
    id: py`${identifier(`${names.snake}_id`)}`,
    parameter: py`${identifier(`${names.snake}_id`)}: ${python.use("uuid", "UUID")}`,
    address: pyString(`/<uuid:${names.snake}_id>`),
  };
}

/** Reading what is public needs no sign-in. */
function reader({ entity, python }: Context): { readonly guard: Py; readonly user: Py } {
  if (!entity.publicRead) return { guard: py`@${python.use("app.auth", "login_required")}`, user: py`${python.use("app.auth", "get_current_user")}()` };
  return { guard: py`@${python.use("app.auth", "login_optional")}`, user: py`${python.use("app.auth", "get_current_user_or_none")}()` };
}

function listRoute(context: Context): Py {
  const { entity, python } = context;
  const { service, schema, session, response } = parts(context);
  const { guard, user } = reader(context);
  const name = identifier(`list_${entity.names.pluralSnake}`);
  return py`
    @bp.get("")
    ${guard}
    def ${name}() -> ${response}:
        ${pyDocstring(`One page of ${entity.names.lowerPluralLabel}.`)}
        current_user, options = ${user}, ${python.use("app.schemas.base", "load_list_options")}(${schema("ListSchema")}())
        page = ${service}.${name}(${session}, current_user, options)
        return ${python.use("app.schemas.base", "page_response")}(${schema("Schema")}, page, current_user, ${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)})
  `;
}

/** Below the collection, so it stands before the addresses of one record. */
function exportRoute(context: Context): Py {
  const { entity, python } = context;
  const { service, schema, response } = parts(context);
  const { guard, user } = reader(context);
  const { names } = entity;
  return py`
    @bp.get("/export")
    ${guard}
    def ${identifier(`export_${names.pluralSnake}`)}() -> ${response}:
        ${pyDocstring(`The ${names.lowerPluralLabel} of the list as a CSV file.`)}
        current_user = ${user}
        options = ${python.use("app.csv_export", "load_export_options")}(${schema("ListSchema")})
        query = ${service}.${identifier(`select_${names.pluralSnake}`)}(current_user, options)
        return ${python.use("app.csv_export", "csv_response")}(query, ${schema("Schema")}, current_user, ${python.use(`app.models.${names.snake}`, names.pascal)})
  `;
}

function createRoute(context: Context): Py {
  const { entity } = context;
  const { service, schema, session, response, guard, user, row, body, variable } = parts(context);
  const name = identifier(`create_${entity.names.snake}`);
  return py`
    @bp.post("")
    ${guard}
    def ${name}() -> tuple[${response}, int]:
        ${pyDocstring(`Add ${entity.names.oneLabel}.`)}
        current_user, data = ${user}, ${body}(${schema("InputSchema")}())
        ${variable} = ${service}.${name}(${session}, current_user, data)
        return ${row}(${schema("Schema")}, ${variable}, current_user, 201)
  `;
}

function getRoute(context: Context): Py {
  const { entity } = context;
  const { service, schema, session, response, row, variable, id, parameter, address } = parts(context);
  const { guard, user } = reader(context);
  const name = identifier(`get_${entity.names.snake}`);
  return py`
    @bp.get(${address})
    ${guard}
    def ${name}(${parameter}) -> tuple[${response}, int]:
        ${pyDocstring(`One ${entity.names.lowerLabel}.`)}
        current_user = ${user}
        ${variable} = ${service}.${name}(${session}, current_user, ${id})
        return ${row}(${schema("Schema")}, ${variable}, current_user)
  `;
}

function updateRoute(context: Context): Py {
  const { entity } = context;
  const { service, schema, session, response, guard, user, row, body, variable, id, parameter, address } = parts(context);
  const name = identifier(`update_${entity.names.snake}`);
  return py`
    @bp.patch(${address})
    ${guard}
    def ${name}(${parameter}) -> tuple[${response}, int]:
        ${pyDocstring(`Change ${entity.names.oneLabel}.`)}
        current_user, data = ${user}, ${body}(${schema("InputSchema")}(partial=True))
        ${variable} = ${service}.${name}(${session}, current_user, ${id}, data)
        return ${row}(${schema("Schema")}, ${variable}, current_user)
  `;
}

function deleteRoute(context: Context): Py {
  const { entity } = context;
  const { service, session, guard, user, id, parameter, address } = parts(context);
  const name = identifier(`delete_${entity.names.snake}`);
  return py`
    @bp.delete(${address})
    ${guard}
    def ${name}(${parameter}) -> tuple[str, int]:
        ${pyDocstring(`Delete ${entity.names.oneLabel}.`)}
        ${service}.${name}(${session}, ${user}, ${id})
        return "", 204
  `;
}

function transitionRoute(transition: TransitionPlan, context: Context): Py {
  const { entity } = context;
  const { service, schema, session, response, guard, user, row, variable, id, parameter } = parts(context);
  const name = identifier(`${transition.names.snake}_${entity.names.snake}`);
  return py`
    @bp.post(${pyString(`/<uuid:${entity.names.snake}_id>/${transition.names.kebab}`)})
    ${guard}
    def ${name}(${parameter}) -> tuple[${response}, int]:
        ${pyDocstring(`${transition.names.label}: ${entity.names.lowerLabel} becomes ${transition.to.names.label}.`)}
        current_user = ${user}
        ${variable} = ${service}.${name}(${session}, current_user, ${id})
        return ${row}(${schema("Schema")}, ${variable}, current_user)
  `;
}
