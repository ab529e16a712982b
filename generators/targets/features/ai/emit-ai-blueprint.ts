import type { SourceFile } from "../../../files/index";
import type { AiUsePlan, FieldPlan, Plan } from "../../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { segmentOf, writtenField } from "./uses";

type Py = Block<"py">;

interface Context {
  readonly use: AiUsePlan;
  readonly python: PythonModule;
}

/** `app/blueprints/ai_bp.py`: suggestions, what people make of them, and the log. */
export function emitAiBlueprint(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Suggestions of a language model, and the log of them." });
  python.declare("bp");
  const response = python.use("flask", "Response");
  const service = python.use("app.services", "ai_service");
  const body = py`
    bp = ${python.use("flask", "Blueprint")}("ai", __name__, url_prefix="/api")
    # Each question costs money.
    QUESTIONS = "20 per minute; 300 per day"


    @bp.get("/ai-calls")
    @${python.use("app.auth", "login_required")}
    def list_ai_calls() -> ${response}:
        """The log of all questions, for owners."""
        options = ${python.use("app.schemas.base", "load_list_options")}(${python.use("app.schemas.base", "PageSchema")}())
        page = ${service}.list_ai_calls(${python.use("app.extensions", "db")}.session(), ${python.use("app.auth", "get_current_user")}(), options)
        return ${python.use("flask", "jsonify")}(${python.use("app.schemas.base", "page_body")}(${python.use("app.schemas.ai_schema", "AiCallSchema")}(), page))


    ${join(plan.aiUses.flatMap((use) => [suggestRoute({ use, python }), acceptRoute({ use, python })]), "\n\n\n")}
  `;
  return { path: "backend/app/blueprints/ai_bp.py", content: python.render(body), sources: plan.aiUses.map(({ use: { id } }) => id) };
}

/** In pieces, which the formatter joins where they fit on a line. */
function address({ use }: Context, rest: string): Py {
  const { names } = use.entity;
  return join([`/${names.pluralKebab}`, `/<uuid:${names.snake}_id>`, `/ai/${segmentOf(use)}${rest}`].map((piece) => pyString(piece)), " ");
}

function parts({ use, python }: Context) {
  const { names } = use.entity;
  return {
    guard: py`@${python.use("app.auth", "login_required")}`,
    response: py`${python.use("flask", "Response")}`,
    user: py`${python.use("app.auth", "get_current_user")}()`,
    session: py`${python.use("app.extensions", "db")}.session()`,
    service: py`${python.use("app.services", "ai_service")}`,
    getRow: py`${python.use(`app.services.${names.snake}_service`, `get_${names.snake}`)}`,
    id: py`${identifier(`${names.snake}_id`)}`,
    parameter: py`${identifier(`${names.snake}_id`)}: ${python.use("uuid", "UUID")}`,
    constant: py`${python.use("app.ai.uses", "USES")}[${pyString(use.snake)}]`,
  };
}

function suggestRoute(context: Context): Py {
  const { use, python } = context;
  const { guard, response, user, session, service, getRow, id, parameter, constant } = parts(context);
  return py`
    @bp.post(${address(context, "")})
    @${python.use("app.extensions", "limiter")}.limit(QUESTIONS)
    ${guard}
    def ${identifier(`suggest_${use.snake}`)}(${parameter}) -> ${response}:
        ${pyDocstring(use.use.purpose === "" ? `${use.use.name}: a suggestion, which changes nothing.` : use.use.purpose)}
        current_user, session = ${user}, ${session}
        row = ${getRow}(session, current_user, ${id})
        return ${python.use("app.schemas.ai_schema", "suggestion_response")}(${service}.suggest(session, current_user, row, ${constant}))
  `;
}

function acceptRoute(context: Context): Py {
  const { use, python } = context;
  const { guard, response, user, session, service, id, parameter, constant } = parts(context);
  const field = writtenField(use);
  return py`
    @bp.post(${address(context, "/accept")})
    ${guard}
    def ${identifier(`accept_${use.snake}`)}(${parameter}) -> ${response}:
        """Take the suggestion, as it is or in other words."""
        current_user, session = ${user}, ${session}
        data = ${python.use("app.schemas.base", "load_body")}(${python.use("app.schemas.ai_schema", "AcceptSchema")}())
        call = ${service}.decide(session, current_user, ${id}, ${constant}, data)
        ${field === null ? py`` : write(field, context)}
        return ${python.use("flask", "jsonify")}(${python.use("app.schemas.ai_schema", "AiCallSchema")}().dump(call))
  `;
}

/** The accepted text goes the way of every change; what people cannot send is written directly. */
function write(field: FieldPlan, context: Context): Py {
  const { use, python } = context;
  const { names } = use.entity;
  const { id } = parts(context);
  const value = py`{${pyString(columnName(field))}: data["value"]}`;
  if (field.readOnly) {
    return py`
      row = ${python.use("app.rows", "get_row")}(session, current_user, ${python.use(`app.models.${names.snake}`, names.pascal)}, ${id}, "update")
      ${python.use("app.rows", "change_row")}(session, row, ${value})
    `;
  }
  return py`
    values = ${python.use(`app.schemas.${names.snake}_schema`, `${names.pascal}InputSchema`)}(partial=True).load(${value})
    ${python.use(`app.services.${names.snake}_service`, `update_${names.snake}`)}(session, current_user, ${id}, values)
  `;
}
