import type { SourceFile } from "../../files/index";
import type { EntityPlan, FieldPlan, Plan, ReferencePlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, PythonModule, type Block } from "../../writer/index";
import { columnName, isFile, isNullable } from "./columns";
import { factoryClass, fieldsOfRules, sampleValue } from "./sample-values";

type Py = Block<"py">;

interface Context {
  readonly plan: Plan;
  readonly python: PythonModule;
}

/** `tests/factories.py`: one factory for each kind of record, parents first. */
export function emitFactories(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "One factory for each kind of record." });
  python.useModule("factory");
  for (const entity of plan.entities) python.declare(`${entity.names.pascal}Factory`);
  const body = join(plan.entities.map((entity) => factory(entity, { plan, python })), "\n\n\n");
  return { path: "backend/tests/factories.py", content: python.render(body), sources: plan.entities.map(({ id }) => id) };
}

function factory(entity: EntityPlan, { plan, python }: Context): Py {
  const needed = new Set(fieldsOfRules(entity).map(({ id }) => id));
  const fields = entity.fields.filter((field) => !field.isState && !isFile(field) && (needed.has(field.id) || (!isNullable(field) && (field.default === null || field.unique))));
  const files = entity.fields.filter((field) => isFile(field) && !isNullable(field));
  return py`
    class ${factoryClass(entity)}(${python.use("tests.account_factories", "BaseFactory")}):
        ${pyDocstring(`A valid ${entity.names.lowerLabel}, with everything it needs.`)}

        class Meta:
            model = ${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}

        class Params:
            workspace = factory.SubFactory(${python.use("tests.account_factories", "WorkspaceFactory")})

        ${entity.ownership === "global" ? py`` : py`workspace_id = factory.SelfAttribute("workspace.id")`}
        ${fields.map((field) => sequence(entity, field, python))}
        ${files.map((field) => py`${identifier(columnName(field))} = factory.LazyAttribute(lambda row: ${python.use("tests.file_factories", "StoredFileFactory")}(workspace=row.workspace).id)`)}
        ${entity.references.filter(({ required }) => required).map((reference) => parent(reference, { plan, python }))}
  `;
}

function sequence(entity: EntityPlan, field: FieldPlan, python: PythonModule): Py {
  return py`${identifier(columnName(field))} = factory.Sequence(lambda number: ${sampleValue(field, { entity, python, form: "row" })})`;
}

/** The id rather than the record: a record of another session could not be stored along. */
function parent(reference: ReferencePlan, { plan, python }: Context): Py {
  const column = identifier(reference.names.column);
  const { target } = reference;
  if (target.kind === "user") return py`${column} = factory.LazyAttribute(lambda row: ${python.use("tests.account_factories", "MembershipFactory")}(workspace=row.workspace).user.id)`;
  const entity = plan.entities.find(({ id }) => id === target.entity);
  return entity ? py`${column} = factory.LazyAttribute(lambda row: ${factoryClass(entity)}(workspace=row.workspace).id)` : py``;
}
