import type { SourceFile } from "../../files/index";
import type { EntityPlan, FieldPlan, Plan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, inputFields, isRequiredInput, numberLiteral } from "../python/columns";
import { exactFilterFields, rangeFilterFields } from "../python/list-fields";
import { hookLines } from "../python/entity-hooks";

type Py = Block<"py">;

interface Context {
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** `app/schemas/<entity>_schema.py`: what the endpoints show, take and filter by. */
export function emitEntitySchema(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const python = new PythonModule({ docstring: `What the ${names.lowerLabel} endpoints read and show.` });
  for (const suffix of ["Schema", "InputSchema", "ListSchema"]) python.declare(`${names.pascal}${suffix}`);
  const context = { entity, python };
  const schema = python.use("marshmallow", "Schema");
  const shown = [
    ...(entity.ownership === "global" ? [] : [py`workspace_id = ${python.use("app.schemas.fields", "Id")}()`]),
    ...entity.fields.filter(({ sensitivity }) => sensitivity !== "secret").map((field) => py`${identifier(columnName(field))} = ${fieldType(shownField(field), [], context)}`),
    ...entity.references.map((reference) => py`${identifier(reference.names.column)} = ${python.use("app.schemas.fields", "Id")}()`),
    ...entity.links.map((link) => py`${identifier(link.names.column)} = ${python.use("app.schemas.fields", "IdsOf")}(${pyString(link.names.snake)})`),
  ];
  const taken = [
    ...inputFields(entity.fields).map((field) => py`${identifier(columnName(field))} = ${fieldType(field, presence(isRequiredInput(field), field.required), context)}`),
    ...entity.references.map(({ names: reference, required }) => py`${identifier(reference.column)} = ${python.use("app.schemas.fields", "Id")}(${join(presence(required, required), ", ")})`),
    ...entity.links.map((link) => py`${identifier(link.names.column)} = ${python.use("app.schemas.fields", "IdArray")}()`),
  ];
  const listed = [...filterFields(context), ...hookLines("listFields", { plan, entity, python })];
  const body = py`
    class ${identifier(`${names.pascal}Schema`)}(${python.use("app.schemas.base", "RecordSchema")}):
        ${pyDocstring(`How ${names.oneLabel} is shown.`)}

        ${shown}


    class ${identifier(`${names.pascal}InputSchema`)}(${schema}):
        ${pyDocstring(`What is sent for ${names.oneLabel}; for a change every field may be left out.`)}

        ${taken}


    class ${identifier(`${names.pascal}ListSchema`)}(${python.use("app.schemas.base", "ListSchema")}):
        ${pyDocstring(`Filters and order of the list of ${names.lowerPluralLabel}.`)}

        sort = ${python.use("app.schemas.base", "sort_field")}(${python.use(`app.services.${names.snake}_service`, "SORTS")})
        created_by_id = ${python.use("app.schemas.fields", "Id")}()
        ${listed}
  `;
  return { path: `backend/app/schemas/${names.snake}_schema.py`, content: python.render(body), sources: [entity.id, ...entity.fields.map(({ id }) => id)] };
}

/** What is stored was checked when it came in. */
function shownField(field: FieldPlan): FieldPlan {
  return { ...field, min: null, max: null, pattern: null };
}

function presence(isRequired: boolean, isNeverEmpty: boolean): readonly Py[] {
  return [isRequired ? py`required=True` : py``, isNeverEmpty ? py`` : py`allow_none=True`].filter(({ text }) => text !== "");
}

function filterFields(context: Context): readonly Py[] {
  const { entity, python } = context;
  const id = python.use("app.schemas.fields", "Id");
  return [
    ...(entity.publicRead && entity.ownership !== "global" ? [py`workspace_id = ${id}()`] : []),
    ...exactFilterFields(entity).map((field) => py`${identifier(field.names.snake)} = ${field.type === "boolean" ? py`${python.use("app.schemas.fields", "QueryBoolean")}()` : fieldType(field, [], context)}`),
    ...rangeFilterFields(entity).flatMap((field) => ["from", "to"].map((end) => py`${identifier(`${field.names.snake}_${end}`)} = ${rangeType(field, context)}`)),
    ...entity.references.map(({ names }) => py`${identifier(names.column)} = ${id}()`),
    ...entity.links.map(({ names }) => py`${identifier(names.column)} = ${id}()`),
  ];
}

/** A bound of a range arrives as text. */
function rangeType(field: FieldPlan, context: Context): Py {
  const { python } = context;
  if (field.type === "integer" || field.type === "duration") return py`${python.use("app.schemas.fields", "QueryInteger")}()`;
  return fieldType(shownField(field), [], context);
}

/** The marshmallow field of one value, with further options. */
function fieldType(field: FieldPlan, options: readonly Py[], { entity, python }: Context): Py {
  const own = (name: string) => python.use("app.schemas.fields", name);
  const call = (name: string, ...args: readonly Py[]): Py => py`${own(name)}(${join([...args, ...options].filter(({ text }) => text !== ""), ", ")})`;
  const length = py`${field.maxLength ?? 200}`;
  const pattern = field.pattern === null ? py`` : py`pattern=${pyString(field.pattern)}`;
  const bounds = [field.min === null ? py`` : py`minimum=${numberLiteral(field, field.min, python)}`, field.max === null ? py`` : py`maximum=${numberLiteral(field, field.max, python)}`];
  switch (field.type) {
    case "string":
    case "text":
      return call("Text", length, pattern);
    case "richtext":
      return call("RichText", length);
    case "email":
      return call("Email", length, pattern);
    case "url":
      return call("Url", length, pattern);
    case "phone":
      return call("Phone", length, pattern);
    case "integer":
    case "duration":
      return call("Integer", ...bounds);
    case "decimal":
      return call("Number", py`18`, py`6`, ...bounds);
    case "money":
      return call("Number", py`14`, py`2`, ...bounds);
    case "boolean":
      return call("Boolean");
    case "date":
      return call("Date");
    case "time":
      return call("Time");
    case "datetime":
      return call("DateTime");
    case "enum":
      return call("Choice", py`${python.use(`app.models.${entity.names.snake}`, field.names.enumPascal)}`);
    case "json":
      return call("Json");
    case "uuid":
      return call("Id");
    case "file":
    case "image":
      return call("Id");
    case "address":
      return call("PostalAddress");
    case "geo":
      return call("Coordinates");
    default:
      return field.type satisfies never;
  }
}
