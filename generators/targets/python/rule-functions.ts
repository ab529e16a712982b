import type { EntityPlan, FieldPlan, Operator, RulePlan, TransitionPlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, type Block } from "../../writer/index";
import { columnName, isNullable, isText } from "./columns";
import { targetClass, targetModule } from "./relations";
import type { ServiceContext } from "./service-context";

type Py = Block<"py">;

/** Rules that a constraint of the table holds need no function. */
function checked(entity: EntityPlan): readonly RulePlan[] {
  return entity.rules.filter(({ kind }) => kind !== "uniqueTogether");
}

function needsSession(rule: RulePlan): boolean {
  return rule.kind === "limitPerParent" || rule.kind === "noOverlap";
}

function call(rule: RulePlan, entity: EntityPlan): Py {
  return py`${identifier(`check_${rule.snake}`)}(${needsSession(rule) ? py`session, ` : py``}${identifier(entity.names.snake)})`;
}

/** Rules that look at a new record. */
export function checksAfterCreate({ entity }: ServiceContext): readonly Py[] {
  return checked(entity).filter(({ kind }) => kind !== "lockedIn").map((rule) => call(rule, entity));
}

/** Rules that keep a record as it is. */
export function checksBeforeEdit({ entity }: ServiceContext): readonly Py[] {
  return checked(entity).filter(({ kind }) => kind === "lockedIn").map((rule) => call(rule, entity));
}

/** A rule is checked again only when something it speaks of was sent: old dates may lie in the past. */
export function checksAfterChange({ entity }: ServiceContext): readonly Py[] {
  return checked(entity)
    .filter(({ kind }) => kind !== "lockedIn")
    .map((rule) => {
      const names = subjects(rule);
      if (names.length === 0) return py``;
      const condition = names.length === 1 ? py`${pyString(names[0] ?? "")} in data` : py`data.keys() & {${join(names.map((name) => pyString(name)), ", ")}}`;
      return py`
        if ${condition}:
            ${call(rule, entity)}
      `;
    });
}

/** Rules that speak of the state a transition leads to. */
export function checksOfTransition(transition: TransitionPlan, { entity }: ServiceContext): readonly Py[] {
  return checked(entity)
    .filter((rule) => rule.kind === "requiredWhen" && rule.when.isState && rule.value.id === transition.to.id)
    .map((rule) => call(rule, entity));
}

/** What may be sent and matters to a rule. */
function subjects(rule: RulePlan): readonly string[] {
  const sent = (fields: readonly FieldPlan[]) => fields.filter(({ readOnly }) => !readOnly).map(columnName);
  switch (rule.kind) {
    case "compare":
      return sent([rule.left, rule.right]);
    case "compareNow":
      return sent([rule.field]);
    case "limitPerParent":
      return [rule.reference.names.column];
    case "uniqueTogether":
    case "lockedIn":
      return [];
    case "noOverlap":
      return [...sent([rule.start, rule.end]), ...(rule.reference ? [rule.reference.names.column] : [])];
    case "requiredWhen":
      return sent([rule.field, rule.when]);
    default:
      return rule satisfies never;
  }
}

/** One function for each rule; its docstring says what a person is told. */
export function ruleFunctions(context: ServiceContext): readonly Py[] {
  return checked(context.entity).map((rule) => {
    const { entity, python } = context;
    const model = python.use(`app.models.${entity.names.snake}`, entity.names.pascal);
    const session = needsSession(rule) ? py`session: ${python.use("sqlalchemy.orm", "Session")}, ` : py``;
    return py`
      def ${identifier(`check_${rule.snake}`)}(${session}${identifier(entity.names.snake)}: ${model}) -> None:
          ${pyDocstring(rule.message)}
          ${needsSession(rule) && reachesAcross(context) ? py`${python.use("app.visibility", "look_into_workspace")}(session, ${identifier(entity.names.snake)}.workspace_id)` : py``}
          ${statement(rule, context)}
    `;
  });
}

/** A customer does not see the records of other customers, but a rule over all of them must. */
function reachesAcross({ plan, entity }: ServiceContext): boolean {
  return plan.product.tenancy === "marketplace" && entity.ownership !== "global";
}

/** The comparison that breaks the rule. */
const OPPOSITE: Readonly<Record<Operator, Py>> = { "<": py`>=`, "<=": py`>`, ">": py`<=`, ">=": py`<` };

function statement(rule: RulePlan, context: ServiceContext): Py {
  const { entity, python } = context;
  const variable = identifier(entity.names.snake);
  const model = py`${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}`;
  const value = (field: FieldPlan): Py => py`${variable}.${identifier(columnName(field))}`;
  const given = (fields: readonly FieldPlan[]): Py[] => fields.filter(isNullable).map((field) => py`${value(field)} is not None`);
  const violated = (name: string): Py => py`raise ${python.use("app.errors", "rule_violated")}(${pyString(name)}, ${pyString(rule.message)})`;
  switch (rule.kind) {
    case "compare":
      return py`
        if ${join([...given([rule.left, rule.right]), py`${value(rule.left)} ${OPPOSITE[rule.operator]} ${value(rule.right)}`], " and ")}:
            ${violated(columnName(rule.left))}
      `;
    case "compareNow": {
      const now = py`${python.use("app.models.base", "utc_now")}()${rule.field.type === "date" ? py`.date()` : py``}`;
      return py`
        if ${join([...given([rule.field]), py`${value(rule.field)} ${OPPOSITE[rule.operator]} ${now}`], " and ")}:
            ${violated(columnName(rule.field))}
      `;
    }
    case "limitPerParent": {
      const { reference } = rule;
      const column = identifier(reference.names.column);
      const parent = py`${python.use("app.rows", "lock_row")}(session, ${python.use(targetModule(reference), targetClass(reference))}, ${variable}.${column})`;
      const limit = rule.maxField ? py`parent.${identifier(columnName(rule.maxField))}` : py`${rule.max ?? 1}`;
      const optional = rule.maxField && isNullable(rule.maxField) ? py`${limit} is not None and ` : py``;
      return py`
        ${reference.required ? py`` : py`if ${variable}.${column} is None:`}
        ${reference.required ? py`` : py`    return`}
        ${rule.maxField ? py`parent = ${parent}` : parent}
        count = session.scalar(${python.use("sqlalchemy", "select")}(${python.use("sqlalchemy", "func")}.count(${model}.id)).where(${model}.${column} == ${variable}.${column})) or 0
        if ${optional}count > ${limit}:
            ${violated(reference.names.column)}
      `;
    }
    case "noOverlap": {
      const { reference, start, end } = rule;
      // Two days of one calendar touch when they are the same day; two moments do not.
      const inclusive = start.type === "date";
      const parentColumn = reference ? identifier(reference.names.column) : null;
      const lock = reference && parentColumn
        ? py`${python.use("app.rows", "lock_row")}(session, ${python.use(targetModule(reference), targetClass(reference))}, ${variable}.${parentColumn})`
        : entity.ownership === "global"
          ? py``
          : py`${python.use("app.rows", "lock_row")}(session, ${python.use("app.models.user", "Workspace")}, ${variable}.workspace_id)`;
      const missing = [...(reference && !reference.required && parentColumn ? [py`${variable}.${parentColumn} is None`] : []), ...[start, end].filter(isNullable).map((field) => py`${value(field)} is None`)];
      return py`
        ${missing.length === 0 ? py`` : py`if ${join(missing, " or ")}:`}
        ${missing.length === 0 ? py`` : py`    return`}
        ${lock}
        other = ${python.use("sqlalchemy", "select")}(${model}.id).where(
            ${model}.id != ${variable}.id,
            ${parentColumn ? py`${model}.${parentColumn} == ${variable}.${parentColumn},` : entity.ownership === "global" ? py`` : py`${model}.workspace_id == ${variable}.workspace_id,`}
            ${model}.${identifier(columnName(start))} ${inclusive ? py`<=` : py`<`} ${value(end)},
            ${model}.${identifier(columnName(end))} ${inclusive ? py`>=` : py`>`} ${value(start)},
        )
        if session.scalar(other.limit(1)) is not None:
            raise ${python.use("app.errors", "Conflict")}(${pyString(rule.message)}, code="overlap")
      `;
    }
    case "requiredWhen": {
      const chosen = py`${python.use(`app.models.${entity.names.snake}`, rule.when.names.enumPascal)}.${identifier(rule.value.names.constant)}`;
      const missing = isText(rule.field) ? py`not ${value(rule.field)}` : py`${value(rule.field)} is None`;
      return py`
        if ${value(rule.when)} == ${chosen} and ${missing}:
            ${violated(columnName(rule.field))}
      `;
    }
    case "lockedIn": {
      const field = entity.workflow?.field;
      if (!field) return py`return`;
      const states = rule.states.map(({ names }): Py => py`${python.use(`app.models.${entity.names.snake}`, field.names.enumPascal)}.${identifier(names.constant)}`);
      return py`
        if ${value(field)} in {${join(states, ", ")}}:
            raise ${python.use("app.errors", "Conflict")}(${pyString(rule.message)}, code="locked")
      `;
    }
    case "uniqueTogether":
      return py``;
    default:
      return rule satisfies never;
  }
}
