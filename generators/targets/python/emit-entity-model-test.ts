import type { SourceFile } from "../../files/index";
import type { EntityPlan, FieldPlan, Plan } from "../../plan/index";
import { identifier, join, py, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, isFile, isNullable } from "./columns";
import { uniqueSets } from "./emit-entity-model";
import { inverseOf } from "./relations";
import { outOfRange } from "./sample-invalid";
import { sampleValue } from "./sample-values";

type Py = Block<"py">;

interface Context {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** `tests/test_<entity>_model.py`: what the table keeps, refuses and isolates. */
export function emitEntityModelTest(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const python = new PythonModule({ docstring: `What the table of ${names.lowerPluralLabel} keeps and refuses.` });
  const context = { plan, entity, python };
  const tests = [storedTest(context), changedTest(context), deletedTest(context), ...refusals(context), ...deletions(context)];
  return { path: `backend/tests/test_${names.snake}_model.py`, content: python.render(join(tests, "\n\n\n")), sources: [entity.id] };
}

function test(name: string, fixtures: readonly string[], body: Py): Py {
  return py`
    def ${identifier(`test_${name}`)}(${join(fixtures.map((fixture) => py`${identifier(fixture)}`), ", ")}):
        ${body}
  `;
}

function factory({ entity, python }: Context): Py {
  return py`${python.use("tests.factories", `${entity.names.pascal}Factory`)}`;
}

function model({ entity, python }: Context): Py {
  return py`${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}`;
}

function storedTest(context: Context): Py {
  const { entity } = context;
  const state = entity.workflow ? py`assert row.${identifier(entity.workflow.field.names.snake)} == ${pyString(entity.workflow.initial.names.value)}` : py``;
  return test("is_stored_with_an_ordered_id_and_its_defaults", ["session"], py`
    first = ${factory(context)}()
    second = ${factory(context)}()
    assert first.id.version == 7
    assert first.id < second.id
    row = session.get(${model(context)}, second.id)
    assert row.created_at is not None
    ${state}
  `);
}

function changedTest(context: Context): Py {
  const { python } = context;
  return test("a_change_moves_the_time_of_change", ["session"], py`
    row = ${factory(context)}()
    before = row.updated_at
    row = session.merge(row)
    row.created_by_id = ${python.use("tests.account_factories", "UserFactory")}().id
    session.commit()
    assert row.updated_at > before
  `);
}

function deletedTest(context: Context): Py {
  return test("a_deleted_record_is_gone", ["session"], py`
    row = ${factory(context)}()
    session.delete(session.merge(row))
    session.commit()
    assert session.get(${model(context)}, row.id) is None
  `);
}

/** Everything the database itself refuses. */
function refusals(context: Context): readonly Py[] {
  const { entity } = context;
  const error = (constraint: string): Py => py`with ${context.python.useModule("pytest")}.raises(${context.python.use("sqlalchemy.exc", "IntegrityError")}, match=${pyString(constraint)}):`;
  const refused = (field: FieldPlan, suffix: string, value: Py): Py =>
    test(`refuses_${columnName(field)}_${suffix}`, [], py`
      ${error("violates")}
          ${factory(context)}(${identifier(columnName(field))}=${value})
    `);
  return [
    ...entity.fields.filter((field) => field.type === "enum").map((field) => refused(field, "outside_of_its_values", py`"no such value"`)),
    ...entity.fields.flatMap((field) => outOfRange(field, { ...context, form: "row" }).map(({ name, value }) => refused(field, name, value))),
    ...entity.fields.filter((field) => !isNullable(field) && !isFile(field) && field.default === null && !field.isState).map((field) => refused(field, "without_a_value", py`None`)),
    ...uniqueSets(entity).map(({ columns }, index) => uniqueTest(columns, context, index)),
  ];
}

/** The columns by name, as long as a line holds them. */
function uniqueName(columns: readonly string[], index: number): string {
  const name = `is_unique_by_${columns.join("_and_")}`;
  return name.length <= 80 ? name : `is_unique_together_${index + 1}`;
}

function uniqueTest(columns: readonly string[], context: Context, index: number): Py {
  const name = uniqueName(columns, index);
  const { entity, python } = context;
  const given = columns.flatMap((column) => {
    const field = entity.fields.find((candidate) => columnName(candidate) === column);
    // A fixed number: the same value for both records.
    return field && isNullable(field) ? [py`${identifier(column)}=${sampleValue(field, { entity, python, form: "row" })}`] : [];
  });
  const optional = entity.references.filter(({ names, required }) => columns.includes(names.column) && !required);
  if (optional.length > 0) return uniqueReferenceTest(columns, context, name);
  const same = columns.map((column) => py`${identifier(column)}=row.${identifier(column)}`);
  const workspace = entity.ownership === "global" ? [] : [py`workspace=workspace`];
  const needsNumber = given.some(({ text }) => /\bnumber\b/.test(text));
  return test(name, [], py`
    ${entity.ownership === "global" ? py`` : py`workspace = ${python.use("tests.account_factories", "WorkspaceFactory")}()`}
    ${needsNumber ? py`number = 1` : py``}
    row = ${factory(context)}(${join([...workspace, ...given], ", ")})
    with ${python.useModule("pytest")}.raises(${python.use("sqlalchemy.exc", "IntegrityError")}, match="uq_"):
        ${factory(context)}(${join([...workspace, ...same], ", ")})
  `);
}

/** The same, where a reference that may be empty has to be filled first. */
function uniqueReferenceTest(columns: readonly string[], context: Context, name: string): Py {
  const { entity, plan, python } = context;
  const values = columns.flatMap((column) => {
    const reference = entity.references.find(({ names }) => names.column === column);
    const field = entity.fields.find((candidate) => columnName(candidate) === column);
    if (field) return [py`${pyString(column)}: ${sampleValue(field, { entity, python, form: "row" })}`];
    if (!reference) return [];
    const { target } = reference;
    const parent = target.kind === "user" ? null : plan.entities.find(({ id }) => id === target.entity);
    const id = parent ? py`${python.use("tests.factories", `${parent.names.pascal}Factory`)}(workspace=workspace).id` : py`${python.use("tests.account_factories", "UserFactory")}().id`;
    return [py`${pyString(column)}: ${id}`];
  });
  return test(name, [], py`
    workspace = ${python.use("tests.account_factories", "WorkspaceFactory")}()
    ${values.some(({ text }) => /\bnumber\b/.test(text)) ? py`number = 1` : py``}
    same = {${join(values, ", ")}}
    ${factory(context)}(workspace=workspace, **same)
    with ${python.useModule("pytest")}.raises(${python.use("sqlalchemy.exc", "IntegrityError")}, match="uq_"):
        ${factory(context)}(workspace=workspace, **same)
  `);
}

/** What happens to records that refer to a deleted one. */
function deletions(context: Context): readonly Py[] {
  const { entity, plan, python } = context;
  if (entity.ownership === "global") return [];
  return entity.collections.flatMap((collection) => {
    const inverse = inverseOf(plan, collection);
    if (inverse.kind === "link") return [];
    const { source, reference } = inverse;
    const column = identifier(reference.names.column);
    const child = python.use("tests.factories", `${source.names.pascal}Factory`);
    const childModel = source.id === entity.id ? model(context) : py`${python.use(`app.models.${source.names.snake}`, source.names.pascal)}`;
    const isBlocked = reference.onDelete === "restrict" || (reference.onDelete === "setNull" && reference.required);
    const made = py`
      row = ${factory(context)}()
      workspace = session.get(${python.use("app.models.user", "Workspace")}, row.workspace_id)
      child_id = ${child}(workspace=workspace, ${column}=row.id).id
    `;
    const name = reference.names.inverseSnake;
    if (isBlocked) {
      return [test(`is_kept_while_its_${name}_need_it`, ["session"], py`
        ${made}
        with ${python.useModule("pytest")}.raises(${python.use("sqlalchemy.exc", "IntegrityError")}, match="foreign key"):
            session.execute(${python.use("sqlalchemy", "delete")}(${model(context)}).where(${model(context)}.id == row.id))
        assert child_id is not None
      `)];
    }
    const left = reference.onDelete === "cascade" ? py`assert session.get(${childModel}, child_id) is None` : py`assert session.get(${childModel}, child_id).${column} is None`;
    const outcome = reference.onDelete === "cascade" ? "along" : "no_further";
    return [test(`a_deletion_takes_its_${name}_${outcome}`, ["session"], py`
      ${made}
      session.execute(${python.use("sqlalchemy", "delete")}(${model(context)}).where(${model(context)}.id == row.id))
      session.expire_all()
      ${left}
    `)];
  });
}

