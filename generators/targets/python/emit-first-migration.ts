import type { SourceFile } from "../../files/index";
import type { EntityPlan, FieldPlan, LinkPlan, Plan, ReferencePlan } from "../../plan/index";
import { join, py, pyString, PythonModule, type Block } from "../../writer/index";
import { accountTables, ACCOUNT_TABLES } from "./account-tables";
import { BACKEND_PARTS } from "./backend-parts";
import { columnName, isFile, isNullable, numberLiteral, sqlType } from "./columns";
import { uniqueSets } from "./emit-entity-model";
import { hookLines } from "./entity-hooks";
import { assignees, onDelete, targetTable, uniqueColumns } from "./relations";

type Py = Block<"py">;

interface Context {
  readonly plan: Plan;
  readonly python: PythonModule;
}

/** `migrations/versions/0001_initial.py`: every table, its constraints, indexes and row-level security. */
export function emitFirstMigration(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The first schema." });
  python.useModule("sqlalchemy", { as: "sa" });
  python.use("alembic", "op");
  const context = { plan, python };
  const parts = BACKEND_PARTS.flatMap((part) => part.tables?.(plan) ?? []);
  const part = (order: "before" | "after") => parts.filter((table) => table.order === order);
  const links = plan.entities.flatMap(({ links: own }) => own);
  const deferred = plan.entities.flatMap((entity) => entity.references.filter((reference) => reference.deferred).map((reference) => ({ entity, reference })));
  const tables = [
    ...part("before").map(({ table }) => table),
    ...plan.entities.map(({ names }) => names.pluralSnake),
    ...links.map(({ names }) => names.table),
    ...part("after").map(({ table }) => table),
  ];
  const body = py`
    revision = "0001"
    down_revision = None
    branch_labels = None
    depends_on = None


    def upgrade() -> None:
        """Create every table."""
        ${accountTables(plan)}
        ${part("before").map(({ create }) => create(python))}
        ${plan.entities.map((entity) => createTable(entity, context))}
        ${links.map((link) => createAssociation(link, python))}
        ${deferred.map(({ entity, reference }) => deferredKey(entity, reference))}
        ${part("after").map(({ create }) => create(python))}
        ${plan.entities.flatMap((entity) => [...rowSecurity(entity, context), ...hookLines("migrationLines", { ...context, entity })])}
        ${links.map((link) => py`${python.use("app.row_security", "enable_row_security_by_parent")}(${pyString(link.names.table)}, ${pyString(link.fromColumn)}, ${pyString(link.from.names.pluralSnake)})`)}


    def downgrade() -> None:
        """Drop every table."""
        ${plan.entities.flatMap((entity) => hookLines("downgradeLines", { ...context, entity }))}
        ${deferred.map(({ entity, reference }) => py`op.drop_constraint(op.f(${pyString(keyName(entity.names.pluralSnake, reference.names.column, targetTable(reference)))}), ${pyString(entity.names.pluralSnake)}, type_="foreignkey")`)}
        ${[...ACCOUNT_TABLES, ...tables].reverse().map((table) => py`op.drop_table(${pyString(table)})`)}
  `;
  return { path: "backend/migrations/versions/0001_initial.py", content: python.render(body), sources: plan.entities.map(({ id }) => id) };
}

function keyName(table: string, column: string, target: string): string {
  return `fk_${table}_${column}_${target}`;
}

function createTable(entity: EntityPlan, { python }: Context): Py {
  const table = entity.names.pluralSnake;
  const items = [
    py`sa.Column("id", sa.Uuid(), nullable=False)`,
    entity.ownership === "global" ? py`` : py`sa.Column("workspace_id", sa.Uuid(), nullable=False)`,
    py`sa.Column("created_by_id", sa.Uuid(), nullable=True)`,
    ...entity.fields.map((field) => py`sa.Column(${pyString(columnName(field))}, ${saType(field, python)}, nullable=${isNullable(field) ? py`True` : py`False`})`),
    ...entity.references.map(({ names, required }) => py`sa.Column(${pyString(names.column)}, sa.Uuid(), nullable=${required ? py`False` : py`True`})`),
    py`sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False)`,
    py`sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False)`,
    py`sa.PrimaryKeyConstraint("id", name=op.f(${pyString(`pk_${table}`)}))`,
    ...foreignKeys(entity),
    ...uniqueSets(entity).map((set) => {
      const columns = uniqueColumns(entity, set.columns);
      return py`sa.UniqueConstraint(${join(columns.map((name) => pyString(name)), ", ")}, name=op.f(${pyString(`uq_${table}_${columns.join("_")}`)}))`;
    }),
    ...entity.fields.flatMap((field) => checkConstraints(entity, field, python)),
  ].filter(({ text }) => text !== "");
  const indexed = [
    ...(entity.ownership === "global" ? [] : ["workspace_id"]),
    "created_by_id",
    ...entity.fields.filter((field) => field.indexed || isFile(field)).map(columnName),
    ...entity.references.map(({ names }) => names.column),
  ];
  return py`
    op.create_table(
        ${pyString(table)},
        ${join(items, ",\n")},
    )
    ${indexed.map((column) => py`op.create_index(op.f(${pyString(`ix_${table}_${column}`)}), ${pyString(table)}, [${pyString(column)}])`)}
  `;
}

function saType(field: FieldPlan, python: PythonModule): Py {
  const type = sqlType(field);
  if (type.module !== "sqlalchemy") return py`${python.use(type.module, type.name)}(${type.args ?? py``})`;
  return py`${SA[type.name] ?? py`sa.Text`}(${type.args ?? py``})`;
}

const SA: Readonly<Record<string, Py>> = {
  String: py`sa.String`,
  Text: py`sa.Text`,
  BigInteger: py`sa.BigInteger`,
  Numeric: py`sa.Numeric`,
  Boolean: py`sa.Boolean`,
  Date: py`sa.Date`,
  Time: py`sa.Time`,
  DateTime: py`sa.DateTime`,
  Uuid: py`sa.Uuid`,
};

function foreignKeys(entity: EntityPlan): readonly Py[] {
  const table = entity.names.pluralSnake;
  const key = (column: string, target: string, action: string | null): Py =>
    py`sa.ForeignKeyConstraint([${pyString(column)}], [${pyString(`${target}.id`)}], name=op.f(${pyString(keyName(table, column, target))})${action === null ? py`` : py`, ondelete=${pyString(action)}`})`;
  return [
    ...(entity.ownership === "global" ? [] : [key("workspace_id", "workspaces", "CASCADE")]),
    key("created_by_id", "users", "SET NULL"),
    ...entity.fields.filter(isFile).map((field) => key(columnName(field), "files", isNullable(field) ? "SET NULL" : null)),
    ...entity.references.filter(({ deferred }) => !deferred).map((reference) => key(reference.names.column, targetTable(reference), onDelete(reference))),
  ];
}

function deferredKey(entity: EntityPlan, reference: ReferencePlan): Py {
  const table = entity.names.pluralSnake;
  const target = targetTable(reference);
  const action = onDelete(reference);
  return py`op.create_foreign_key(op.f(${pyString(keyName(table, reference.names.column, target))}), ${pyString(table)}, ${pyString(target)}, [${pyString(reference.names.column)}], ["id"]${action === null ? py`` : py`, ondelete=${pyString(action)}`})`;
}

function checkConstraints(entity: EntityPlan, field: FieldPlan, python: PythonModule): readonly Py[] {
  const table = entity.names.pluralSnake;
  const column = columnName(field);
  if (field.type === "enum") {
    return [py`sa.CheckConstraint(sa.column(${pyString(column)}).in_([${join(field.enumValues.map(({ names }) => pyString(names.value)), ", ")}]), name=op.f(${pyString(`ck_${table}_${column}`)}))`];
  }
  const bounds = [field.min === null ? py`` : py`sa.column(${pyString(column)}) >= sa.literal(${numberLiteral(field, field.min, python)}, sa.Numeric())`, field.max === null ? py`` : py`sa.column(${pyString(column)}) <= sa.literal(${numberLiteral(field, field.max, python)}, sa.Numeric())`].filter(({ text }) => text !== "");
  return bounds.length === 0 ? [] : [py`sa.CheckConstraint(sa.and_(${join(bounds, ", ")}), name=op.f(${pyString(`ck_${table}_${column}_range`)}))`];
}

function createAssociation(link: LinkPlan, python: PythonModule): Py {
  python.use("alembic", "op");
  const { table } = link.names;
  const side = (column: string, target: string): Py =>
    py`sa.ForeignKeyConstraint([${pyString(column)}], [${pyString(`${target}.id`)}], name=op.f(${pyString(keyName(table, column, target))}), ondelete="CASCADE")`;
  return py`
    op.create_table(
        ${pyString(table)},
        sa.Column(${pyString(link.fromColumn)}, sa.Uuid(), nullable=False),
        sa.Column(${pyString(link.toColumn)}, sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(${pyString(link.fromColumn)}, ${pyString(link.toColumn)}, name=op.f(${pyString(`pk_${table}`)})),
        ${side(link.fromColumn, link.from.names.pluralSnake)},
        ${side(link.toColumn, targetTable(link))},
    )
    op.create_index(op.f(${pyString(`ix_${table}_${link.toColumn}`)}), ${pyString(table)}, [${pyString(link.toColumn)}])
  `;
}

function rowSecurity(entity: EntityPlan, { plan, python }: Context): readonly Py[] {
  if (entity.ownership === "global") return [];
  const reachesAcross = plan.product.tenancy === "marketplace";
  const columns = reachesAcross ? ["created_by_id", ...assignees(entity).filter((name) => entity.references.some(({ names }) => names.column === name))] : [];
  const options = [
    columns.length === 0 ? py`` : py`people=(${join(columns.map((name) => pyString(name)), ", ")},)`,
    entity.publicRead ? py`public_read=True` : py``,
  ];
  return [py`${python.use("app.row_security", "enable_row_security")}(${join([pyString(entity.names.pluralSnake), ...options], ", ")})`];
}
