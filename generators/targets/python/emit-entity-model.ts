import type { SourceFile } from "../../files/index";
import type { EntityPlan, FieldPlan, LinkPlan, Plan, ReferencePlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, defaultValue, isFile, isInferred, isNullable, isText, numberLiteral, pythonType, sqlType, tuple } from "./columns";
import { hookLines } from "./entity-hooks";
import { assignees, hasInverse, inverseOf, isAmbiguous, onDelete, targetClass, targetModule, targetTable, uniqueColumns } from "./relations";
import { selfJoin } from "./self-join";

type Py = Block<"py">;

interface Context {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** `app/models/<entity>.py`: the table, its enumerations and its relationships. */
export function emitEntityModel(plan: Plan, entity: EntityPlan): SourceFile {
  const python = new PythonModule({ docstring: `${entity.names.pluralLabel}.` });
  python.declare(entity.names.pascal);
  const context = { plan, entity, python };
  python.use("__future__", "annotations");
  const enums = entity.fields.filter(({ type }) => type === "enum");
  const base = entity.ownership === "global" ? "Record" : "TenantRecord";
  const args = tableArguments(context);
  const people = assignees(entity).map((name) => pyString(name));
  const body = py`
    ${join(enums.map((field) => enumClass(entity, field, python)), "\n\n\n")}


    ${join(entity.links.map((link) => associationTable(link, python)), "\n\n")}


    class ${identifier(entity.names.pascal)}(${python.use("app.models.base", base)}, ${python.use("app.models.base", "Base")}):
        ${pyDocstring(entity.description === "" ? `${entity.names.label}.` : entity.description)}

        __tablename__ = ${pyString(entity.names.pluralSnake)}
        ${args.length === 0 ? py`` : py`__table_args__ = ${tuple(args)}`}
        __resource__ = ${pyString(entity.names.snake)}
        ${people.length === 0 ? py`` : py`__assignees__ = ${tuple(people)}`}
        ${entity.publicRead ? py`__public_read__ = True` : py``}
        ${entity.ownership === "user" ? py`__private__ = True` : py``}

        ${join([...entity.fields.map((field) => column(field, python)), ...entity.references.map((reference) => foreignKey(reference, python))], "\n")}

        ${join(relationships(context), "\n")}

        ${join(hookLines("modelLines", context), "\n")}
  `;
  return { path: `backend/app/models/${entity.names.snake}.py`, content: python.render(body), sources: [entity.id, ...entity.fields.map(({ id }) => id), ...entity.references.map(({ id }) => id), ...entity.links.map(({ id }) => id)], symbols: [{ name: entity.names.pascal, sources: [entity.id] }] };
}

function enumClass(entity: EntityPlan, field: FieldPlan, python: PythonModule): Py {
  python.declare(field.names.enumPascal);
  return py`
    class ${identifier(field.names.enumPascal)}(${python.use("enum", "StrEnum")}):
        ${pyDocstring(`${field.names.label} of ${entity.names.oneLabel}.`)}

        ${field.enumValues.map(({ names }) => py`${identifier(names.constant)} = ${pyString(names.value)}`)}
  `;
}

function associationTable(link: LinkPlan, python: PythonModule): Py {
  const foreignKey = python.use("sqlalchemy", "ForeignKey");
  const columnOf = python.use("sqlalchemy", "Column");
  return py`
    ${identifier(link.names.table)} = ${python.use("sqlalchemy", "Table")}(
        ${pyString(link.names.table)},
        ${python.use("app.models.base", "Base")}.metadata,
        ${columnOf}(${pyString(link.fromColumn)}, ${foreignKey}(${pyString(`${link.from.names.pluralSnake}.id`)}, ondelete="CASCADE"), primary_key=True),
        ${columnOf}(${pyString(link.toColumn)}, ${foreignKey}(${pyString(`${targetTable(link)}.id`)}, ondelete="CASCADE"), primary_key=True, index=True),
    )
  `;
}

/** Unique and CHECK constraints of the table. */
function tableArguments(context: Context): readonly Py[] {
  const { entity, python } = context;
  const unique = ({ columns, message }: UniqueSet): Py => {
    const names = uniqueColumns(entity, columns).map((name) => pyString(name));
    const info = message === null ? py`` : py`info={"message": ${pyString(message)}}`;
    return py`${python.use("sqlalchemy", "UniqueConstraint")}(${join([...names, info].filter(({ text }) => text !== ""), ", ")})`;
  };
  return [
    ...uniqueSets(entity).map(unique),
    ...entity.fields.flatMap((field) => checks(field, python)),
    ...hookLines("tableArguments", context),
  ];
}

export interface UniqueSet {
  readonly columns: readonly string[];
  /** What a rule of the genome says about it; the answer to whoever repeats the values. */
  readonly message: string | null;
}

/** Every set of columns that is unique within the tenant, each once. */
export function uniqueSets(entity: EntityPlan): readonly UniqueSet[] {
  const plain = [...entity.fields.filter(({ unique }) => unique).map(columnName), ...entity.references.filter(({ unique }) => unique).map(({ names }) => names.column)];
  const sets: readonly UniqueSet[] = [
    ...plain.map((column) => ({ columns: [column], message: null })),
    ...entity.rules.flatMap((rule) => (rule.kind === "uniqueTogether" ? [{ columns: [...rule.fields.map(columnName), ...rule.references.map(({ names }) => names.column)], message: rule.message }] : [])),
  ];
  const seen = new Set<string>();
  return sets.filter(({ columns }) => {
    const key = [...columns].sort().join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

function checks(field: FieldPlan, python: PythonModule): readonly Py[] {
  if (field.type === "enum") return [py`${python.use("app.models.base", "one_of")}(${pyString(columnName(field))}, ${identifier(field.names.enumPascal)})`];
  if (field.min === null && field.max === null) return [];
  const bound = (name: "minimum" | "maximum", value: string | null): Py => (value === null ? py`` : py`${identifier(name)}=${numberLiteral(field, value, python)}`);
  return [py`${python.use("app.models.base", "in_range")}(${join([pyString(columnName(field)), bound("minimum", field.min), bound("maximum", field.max)], ", ")})`];
}

function column(field: FieldPlan, python: PythonModule): Py {
  const nullable = isNullable(field);
  const type = sqlType(field);
  const standsAlone = isText(field) || field.type === "enum" || !isInferred(field);
  const value = defaultValue(field, python);
  const options = [
    standsAlone ? py`${python.use(type.module, type.name)}${type.args === null ? py`` : py`(${type.args})`}` : py``,
    isFile(field) ? py`${python.use("sqlalchemy", "ForeignKey")}(${join([pyString("files.id"), nullable ? py`ondelete="SET NULL"` : py``], ", ")})` : py``,
    value === null ? py`` : py`default=${value}`,
    field.indexed || isFile(field) ? py`index=True` : py``,
  ].filter(({ text }) => text !== "");
  const annotation = py`${python.use("sqlalchemy.orm", "Mapped")}[${pythonType(field, python)}${nullable ? py` | None` : py``}]`;
  const name = identifier(columnName(field));
  if (options.length === 0) return py`${name}: ${annotation}`;
  return py`${name}: ${annotation} = ${python.use("sqlalchemy.orm", "mapped_column")}(${join(options, ", ")})`;
}

function foreignKey(reference: ReferencePlan, python: PythonModule): Py {
  const action = onDelete(reference);
  const target = py`${python.use("sqlalchemy", "ForeignKey")}(${join([pyString(`${targetTable(reference)}.id`), action === null ? py`` : py`ondelete=${pyString(action)}`, reference.deferred ? py`use_alter=True` : py``], ", ")})`;
  const annotation = py`${python.use("sqlalchemy.orm", "Mapped")}[${python.use("uuid", "UUID")}${reference.required ? py`` : py` | None`}]`;
  return py`${identifier(reference.names.column)}: ${annotation} = ${python.use("sqlalchemy.orm", "mapped_column")}(${target}, index=True)`;
}

function relationships(context: Context): readonly Py[] {
  const { plan, entity } = context;
  return [
    ...entity.references.map((reference) => forward(reference, context)),
    ...entity.links.map((link) => linked(link, context)),
    ...entity.collections.flatMap((collection) => {
      if (entity.ownership === "global") return [];
      const inverse = inverseOf(plan, collection);
      return inverse.kind === "reference" ? [backward(inverse, context)] : [linkedBack(inverse, context)];
    }),
  ];
}

/** A class of another module, known to type checkers only, because models name one another. */
function model(name: string, module: string, { entity, python }: Context): Py {
  return name === entity.names.pascal ? py`${identifier(name)}` : py`${python.useForTypes(module, name)}`;
}

function forward(reference: ReferencePlan, context: Context): Py {
  const { entity, python } = context;
  const { names } = reference;
  const target = model(targetClass(reference), targetModule(reference), context);
  const isSelf = reference.target.kind === "entity" && reference.target.entity === entity.id;
  const options = [
    isAmbiguous(entity, reference) ? py`foreign_keys=[${identifier(names.column)}]` : py``,
    isSelf ? py`remote_side=lambda: [${identifier(entity.names.pascal)}.id]` : py``,
    hasInverse(reference) ? py`back_populates=${pyString(names.inverseSnake)}` : py``,
  ];
  return py`${identifier(names.snake)}: ${python.use("sqlalchemy.orm", "Mapped")}[${target}${reference.required ? py`` : py` | None`}] = ${python.use("sqlalchemy.orm", "relationship")}(${join(options, ", ")})`;
}

function backward({ source, reference }: { readonly source: EntityPlan; readonly reference: ReferencePlan }, context: Context): Py {
  const { python } = context;
  const { names } = reference;
  const type = model(source.names.pascal, `app.models.${source.names.snake}`, context);
  const many = reference.unique ? py`${type} | None` : py`list[${type}]`;
  const options = [
    isAmbiguous(source, reference) ? py`foreign_keys=${pyString(`${source.names.pascal}.${names.column}`)}` : py``,
    py`back_populates=${pyString(names.snake)}`,
    py`passive_deletes="all"`,
  ];
  return py`${identifier(names.inverseSnake)}: ${python.use("sqlalchemy.orm", "Mapped")}[${many}] = ${python.use("sqlalchemy.orm", "relationship")}(${join(options, ", ")})`;
}

function linked(link: LinkPlan, context: Context): Py {
  const { entity, python } = context;
  const { names } = link;
  const isSelf = link.target.kind === "entity" && link.target.entity === entity.id;
  const options = [
    py`secondary=${identifier(names.table)}`,
    isSelf ? selfJoin({ keyword: "primaryjoin", link, column: link.fromColumn }) : py``,
    isSelf ? selfJoin({ keyword: "secondaryjoin", link, column: link.toColumn }) : py``,
    hasInverse(link) ? py`back_populates=${pyString(names.inverseSnake)}` : py``,
    py`lazy="selectin"`,
    // Without a depth, a table that links to itself would be read row by row.
    isSelf ? py`join_depth=1` : py``,
    py`order_by=${pyString(`${targetClass(link)}.id`)}`,
    py`passive_deletes=True`,
  ];
  return py`${identifier(names.snake)}: ${python.use("sqlalchemy.orm", "Mapped")}[list[${model(targetClass(link), targetModule(link), context)}]] = ${python.use("sqlalchemy.orm", "relationship")}(${join(options, ", ")})`;
}

function linkedBack({ source, link }: { readonly source: EntityPlan; readonly link: LinkPlan }, context: Context): Py {
  const { entity, python } = context;
  const { names } = link;
  const isSelf = source.id === entity.id;
  const options = [
    py`secondary=${pyString(names.table)}`,
    isSelf ? selfJoin({ keyword: "primaryjoin", link, column: link.toColumn }) : py``,
    isSelf ? selfJoin({ keyword: "secondaryjoin", link, column: link.fromColumn }) : py``,
    py`back_populates=${pyString(names.snake)}`,
    py`passive_deletes=True`,
  ];
  return py`${identifier(names.inverseSnake)}: ${python.use("sqlalchemy.orm", "Mapped")}[list[${model(source.names.pascal, `app.models.${source.names.snake}`, context)}]] = ${python.use("sqlalchemy.orm", "relationship")}(${join(options, ", ")})`;
}
