import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, py, pyDocstring, pyString, PythonModule } from "../../../writer/index";
import type { JsonObject } from "../../openapi/json-object";
import { columnName, tuple } from "../../python/columns";
import type { HookContext } from "../entity-hook";
import type { Feature } from "../feature";
import { MONTHLY_TOTAL, monthlyTotalsPaths } from "./openapi";
import { totalledFields, totalledKinds, type Totalled } from "./totalled";

/** Sums by month for the charts of the dashboard, made by the database however many records there are. */
export const monthlyTotals: Feature = {
  part: {
    files: (plan) => (totalledKinds(plan).length > 0 ? [...loadStatic("features/monthly-totals"), emitTotalled(plan)] : []),
    openApi: (plan) => {
      const kinds = totalledKinds(plan);
      const paths: JsonObject = Object.assign({}, ...kinds.map(monthlyTotalsPaths));
      const schemas: JsonObject = kinds.length === 0 ? {} : { MonthlyTotal: MONTHLY_TOTAL };
      return { paths, schemas };
    },
  },
  hook: {
    serviceFunctions: (context) => forTotalled(context, serviceFunction),
    routes: (context) => forTotalled(context, route),
  },
};

function forTotalled<T>(context: HookContext, print: (kind: Totalled, context: HookContext) => T): readonly T[] {
  const kind = totalledFields(context.entity);
  return kind === null ? [] : [print(kind, context)];
}

function serviceFunction({ entity: { names }, amount, day }: Totalled, { python }: HookContext) {
  const model = python.use(`app.models.${names.snake}`, names.pascal);
  return py`
    def ${identifier(`sum_${names.pluralSnake}_by_month`)}(
        session: ${python.use("sqlalchemy.orm", "Session")}, current_user: ${python.use("app.current_user", "CurrentUser")}, period: ${python.use("app.monthly_totals", "Period")}
    ) -> list[${python.use("app.monthly_totals", "MonthlyTotal")}]:
        ${pyDocstring(`What the ${names.lowerPluralLabel} that the user may read add up to in each month.`)}
        query = ${python.use("app.rows", "readable_rows")}(current_user, ${model})
        return ${python.use("app.monthly_totals", "sum_by_month")}(session, query, ${python.use("app.monthly_totals", "Dated")}(${model}.${identifier(columnName(amount))}, ${model}.${identifier(columnName(day))}), period)
  `;
}

function route({ entity: { names } }: Totalled, { python }: HookContext) {
  const name = identifier(`sum_${names.pluralSnake}_by_month`);
  // As in the other routes: with a long name the call would not fit on a line.
  const service = names.snake.length > 24 ? python.use("app.services", `${names.snake}_service`, { as: "service" }) : python.use("app.services", `${names.snake}_service`);
  return py`
    @bp.get("/monthly-totals")
    @${python.use("app.auth", "login_required")}
    def ${name}() -> ${python.use("flask", "Response")}:
        ${pyDocstring(`What the ${names.lowerPluralLabel} add up to in each month.`)}
        current_user, period = ${python.use("app.auth", "get_current_user")}(), ${python.use("app.schemas.monthly_total_schema", "load_period")}()
        totals = ${service}.${name}(${python.use("app.extensions", "db")}.session(), current_user, period)
        return ${python.use("app.schemas.monthly_total_schema", "monthly_totals_response")}(totals)
  `;
}

/** `tests/totalled.py`: which kinds of records are summed, and by what. */
function emitTotalled(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The kinds of records whose amounts are summed by month, with the amount and the day." });
  python.declare("TOTALLED");
  const rows = totalledKinds(plan).map(({ entity, amount, day }) => py`(${pyString(entity.names.snake)}, ${pyString(columnName(amount))}, ${pyString(columnName(day))})`);
  return { path: "backend/tests/totalled.py", content: python.render(py`TOTALLED = ${tuple(rows)}`) };
}
