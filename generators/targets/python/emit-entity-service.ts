import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan, TransitionPlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, inputFields, isFile, tuple } from "./columns";
import { hookLines, transitionLines } from "./entity-hooks";
import { exactFilterFields, rangeFilterFields, sortFields } from "./list-fields";
import { providerReference, targetClass, targetModule } from "./relations";
import { checksAfterChange, checksAfterCreate, checksBeforeEdit, checksOfTransition, ruleFunctions } from "./rule-functions";
import { modelOf, type ServiceContext } from "./service-context";

type Py = Block<"py">;

/** `app/services/<entity>_service.py`: what can be done with the records, and the rules. No HTTP. */
export function emitEntityService(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const python = new PythonModule({ docstring: `${names.pluralLabel}: what can be done with them, and the rules.` });
  const context = { plan, entity, python };
  const functions = [
    listFunction(context),
    getFunction(context),
    createFunction(context),
    updateFunction(context),
    deleteFunction(context),
    ...(entity.workflow?.transitions ?? []).map((transition) => transitionFunction(transition, context)),
    ...hookLines("serviceFunctions", context),
    resolveFunction(context),
    ...ruleFunctions(context),
  ].filter(({ text }) => text !== "");
  const body = py`
    FILTERS: ${python.use("app.listing", "Filters")} = {
        ${join([...filters(context), ...hookLines("filters", context)], ",\n")},
    }
    SORTS: ${python.use("app.listing", "Sorts")} = {
        ${join(sorts(context), ",\n")},
    }
    ${join((entity.workflow?.transitions ?? []).map((transition) => transitionConstant(transition, context)), "\n")}


    ${join(functions, "\n\n\n")}
  `;
  return { path: `backend/app/services/${names.snake}_service.py`, content: python.render(body), sources: [entity.id, ...entity.rules.map(({ id }) => id), ...(entity.workflow?.transitions ?? []).map(({ id }) => id)], symbols: symbolsOf(entity) };
}

function symbolsOf(entity: EntityPlan): SourceFile["symbols"] {
  return [
    ...entity.rules.filter(({ kind }) => kind !== "uniqueTogether").map((rule) => ({ name: `check_${rule.snake}`, sources: [rule.id] })),
    ...(entity.workflow?.transitions ?? []).map((transition) => ({ name: `${transition.names.snake}_${entity.names.snake}`, sources: [transition.id] })),
  ];
}

function filters(context: ServiceContext): readonly Py[] {
  const { entity, python } = context;
  const model = modelOf(context);
  const filter = (name: string, kind: "equals" | "at_least" | "at_most" | "includes", attribute: string): Py => py`${pyString(name)}: ${python.use("app.listing", kind)}(${model}.${identifier(attribute)})`;
  return [
    filter("created_by_id", "equals", "created_by_id"),
    ...(entity.publicRead && entity.ownership !== "global" ? [filter("workspace_id", "equals", "workspace_id")] : []),
    ...exactFilterFields(entity).map(({ names }) => filter(names.snake, "equals", names.snake)),
    ...rangeFilterFields(entity).flatMap(({ names }) => [filter(`${names.snake}_from`, "at_least", names.snake), filter(`${names.snake}_to`, "at_most", names.snake)]),
    ...entity.references.map(({ names }) => filter(names.column, "equals", names.column)),
    ...entity.links.map(({ names }) => filter(names.column, "includes", names.snake)),
  ];
}

function sorts(context: ServiceContext): readonly Py[] {
  const model = modelOf(context);
  return ["created_at", "updated_at", ...sortFields(context.entity).map(({ names }) => names.snake)].map((name) => py`${pyString(name)}: ${model}.${identifier(name)}`);
}

function constantName(transition: TransitionPlan): string {
  return transition.names.snake.toUpperCase();
}

function transitionConstant(transition: TransitionPlan, { entity, python }: ServiceContext): Py {
  const field = entity.workflow?.field;
  if (!field) return py``;
  const state = (value: TransitionPlan["to"]): Py => py`${python.use(`app.models.${entity.names.snake}`, field.names.enumPascal)}.${identifier(value.names.constant)}`;
  return py`${identifier(constantName(transition))} = ${python.use("app.workflow", "WorkflowTransition")}(${pyString(transition.names.label)}, ${pyString(field.names.snake)}, ${tuple(transition.from.map(state))}, ${state(transition.to)})`;
}

interface Signature {
  readonly session: Py;
  readonly user: Py;
  readonly id: Py;
  readonly model: Py;
  readonly variable: Py;
}

function signature(context: ServiceContext): Signature {
  const { entity, python } = context;
  return {
    session: py`session: ${python.use("sqlalchemy.orm", "Session")}`,
    user: py`current_user: ${python.use("app.current_user", "CurrentUser")}`,
    id: py`${identifier(`${entity.names.snake}_id`)}: ${python.use("uuid", "UUID")}`,
    model: modelOf(context),
    variable: py`${identifier(entity.names.snake)}`,
  };
}

function listFunction(context: ServiceContext): Py {
  const { entity, python, plan } = context;
  const { session, user, model } = signature(context);
  const visitor = entity.publicRead ? py` | None` : py``;
  const options = py`options: ${python.use("app.listing", "ListOptions")}`;
  const page = py`${python.use("app.listing", "Page")}[${model}]`;
  const extra = hookLines("userFilters", { plan, entity, python });
  const filters = extra.length === 0 ? py`FILTERS` : py`{**FILTERS, ${join(extra, ", ")}}`;
  const query = py`
    query = ${python.use("app.rows", "readable_rows")}(current_user, ${model})
    ${python.use("app.rows", "require_readable_filters")}(current_user, ${model}, options)
    query = ${python.use("app.listing", "filtered")}(query, ${model}, options, ${filters})
  `;
  const ordered = py`${python.use("app.listing", "ordered")}(query, ${model}, options, SORTS)`;
  const name = identifier(`list_${entity.names.pluralSnake}`);
  const explanation = pyDocstring(`One page of the ${entity.names.lowerPluralLabel} that the user may read.`);
  if (!entity.exported) {
    return py`
      def ${name}(${session}, ${user}${visitor}, ${options}) -> ${page}:
          ${explanation}
          ${query}
          return ${python.use("app.listing", "paginate")}(session, ${ordered}, options)
    `;
  }
  const select = identifier(`select_${entity.names.pluralSnake}`);
  return py`
    def ${select}(${user}${visitor}, ${options}) -> ${python.use("sqlalchemy", "Select")}[${model}]:
        ${pyDocstring(`The ${entity.names.lowerPluralLabel} that the user may read and asks for, in order.`)}
        ${query}
        return ${ordered}


    def ${name}(${session}, ${user}${visitor}, ${options}) -> ${page}:
        ${explanation}
        return ${python.use("app.listing", "paginate")}(session, ${select}(current_user, options), options)
  `;
}

function getFunction(context: ServiceContext): Py {
  const { entity, python } = context;
  const { session, user, id, model } = signature(context);
  return py`
    def ${identifier(`get_${entity.names.snake}`)}(${session}, ${user}${entity.publicRead ? py` | None` : py``}, ${id}) -> ${model}:
        ${pyDocstring(`One ${entity.names.lowerLabel}.`)}
        return ${python.use("app.rows", "get_row")}(session, current_user, ${model}, ${identifier(`${entity.names.snake}_id`)})
  `;
}

/** Whether ids in the data have to be checked or turned into records. */
function hasRelations({ entity }: ServiceContext): boolean {
  return entity.references.length + entity.links.length + inputFields(entity.fields).filter(isFile).length > 0;
}

function createFunction(context: ServiceContext): Py {
  const { entity, python, plan } = context;
  const { session, user, model, variable } = signature(context);
  const values = hasRelations(context) ? py`values` : py`data`;
  return py`
    def ${identifier(`create_${entity.names.snake}`)}(${session}, ${user}, data: dict[str, ${python.use("typing", "Any")}]) -> ${model}:
        ${pyDocstring(`Add ${entity.names.oneLabel}.`)}
        ${python.use("app.rows", "require_create")}(current_user, ${model}, data)
        ${hasRelations(context) ? py`values = resolve_references(session, current_user, data)` : py``}
        ${variable} = ${model}(**${values}, ${workspaceArgument(context)}created_by_id=current_user.user_id)
        ${python.use("app.rows", "insert_row")}(session, current_user, ${variable})
        ${checksAfterCreate(context)}
        ${[...hookLines("afterCreate", { plan, entity, python })]}
        return ${variable}
  `;
}

function workspaceArgument({ entity, plan, python }: ServiceContext): Py {
  if (entity.ownership === "global") return py``;
  const parent = providerReference(plan, entity);
  if (parent === undefined) return py`workspace_id=current_user.workspace_id, `;
  return py`workspace_id=${python.use("app.visibility", "provider_workspace")}(session, current_user, ${python.use(targetModule(parent), targetClass(parent))}, ${pyString(parent.names.column)}, data[${pyString(parent.names.column)}]), `;
}

function updateFunction(context: ServiceContext): Py {
  const { entity, python, plan } = context;
  const { session, user, id, model, variable } = signature(context);
  return py`
    def ${identifier(`update_${entity.names.snake}`)}(${session}, ${user}, ${id}, data: dict[str, ${python.use("typing", "Any")}]) -> ${model}:
        ${pyDocstring(`Change ${entity.names.oneLabel}.`)}
        ${variable} = ${python.use("app.rows", "get_row")}(session, current_user, ${model}, ${identifier(`${entity.names.snake}_id`)}, "update")
        ${python.use("app.rows", "require_update")}(current_user, ${model}, data)
        ${checksBeforeEdit(context)}
        ${hasRelations(context) ? py`values = resolve_references(session, current_user, data)` : py``}
        ${python.use("app.rows", "change_row")}(session, ${variable}, ${hasRelations(context) ? py`values` : py`data`})
        ${checksAfterChange(context)}
        ${[...hookLines("afterUpdate", { plan, entity, python })]}
        return ${variable}
  `;
}

function deleteFunction(context: ServiceContext): Py {
  const { entity, python, plan } = context;
  const { session, user, id, model, variable } = signature(context);
  return py`
    def ${identifier(`delete_${entity.names.snake}`)}(${session}, ${user}, ${id}) -> None:
        ${pyDocstring(`Delete ${entity.names.oneLabel}.`)}
        ${variable} = ${python.use("app.rows", "get_row")}(session, current_user, ${model}, ${identifier(`${entity.names.snake}_id`)}, "delete")
        ${checksBeforeEdit(context)}
        ${[...hookLines("beforeDelete", { plan, entity, python })]}
        ${python.use("app.rows", "delete_row")}(session, ${variable})
  `;
}

function transitionFunction(transition: TransitionPlan, context: ServiceContext): Py {
  const { entity, python } = context;
  const { session, user, id, model, variable } = signature(context);
  const states = transition.from.map(({ names }) => names.label).join(" or ");
  return py`
    def ${identifier(`${transition.names.snake}_${entity.names.snake}`)}(${session}, ${user}, ${id}) -> ${model}:
        ${pyDocstring(`${transition.names.label}: from ${states} to ${transition.to.names.label}.`)}
        ${variable} = ${python.use("app.rows", "get_row")}(session, current_user, ${model}, ${identifier(`${entity.names.snake}_id`)}, ${pyString(`transition:${transition.names.snake}`)})
        ${[...transitionLines("beforeTransition", { ...context, transition })]}
        ${python.use("app.workflow", "apply_transition")}(${variable}, ${identifier(constantName(transition))})
        session.flush()
        ${checksOfTransition(transition, context)}
        ${[...transitionLines("afterTransition", { ...context, transition })]}
        return ${variable}
  `;
}

function resolveFunction(context: ServiceContext): Py {
  const { entity, python } = context;
  if (!hasRelations(context)) return py``;
  const checks = entity.references.map((reference): Py => {
    const { column } = reference.names;
    if (reference.target.kind === "user") return py`${python.use("app.rows", "check_person")}(session, current_user, ${pyString(column)}, data.get(${pyString(column)}))`;
    return py`${python.use("app.rows", "check_reference")}(session, current_user, ${python.use(targetModule(reference), targetClass(reference))}, ${pyString(column)}, data.get(${pyString(column)}))`;
  });
  const files = inputFields(entity.fields)
    .filter(isFile)
    .map((field): Py => py`${python.use("app.services.file_service", field.type === "image" ? "check_image" : "check_file")}(session, current_user, ${pyString(columnName(field))}, data.get(${pyString(columnName(field))}))`);
  const links = entity.links.map((link): Py => {
    const key = pyString(link.names.column);
    const target = link.target.kind === "user" ? py`` : py`${python.use(targetModule(link), targetClass(link))}, `;
    const load = link.target.kind === "user" ? "load_people" : "load_references";
    return py`
      if ${key} in values:
          values[${pyString(link.names.snake)}] = ${python.use("app.rows", load)}(session, current_user, ${target}${key}, values.pop(${key}))
    `;
  });
  const explanation = links.length === 0 ? "Refuse ids that lie outside of the user's reach." : "Refuse ids outside of the user's reach, and turn lists of ids into records.";
  return py`
    def resolve_references(session: ${python.use("sqlalchemy.orm", "Session")}, current_user: ${python.use("app.current_user", "CurrentUser")}, data: dict[str, ${python.use("typing", "Any")}]) -> dict[str, ${python.use("typing", "Any")}]:
        ${pyDocstring(explanation)}
        ${[...checks, ...files]}
        ${links.length === 0 ? py`return data` : py`values = dict(data)`}
        ${links}
        ${links.length === 0 ? py`` : py`return values`}
  `;
}
