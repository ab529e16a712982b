import type { SourceFile } from "../../files/index";
import type { EntityPlan, LinkPlan, Plan, ReferencePlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, inputFields, isFile } from "./columns";
import { sampleValue } from "./sample-values";
import { payloadName } from "./payload-name";

type Py = Block<"py">;

interface Context {
  readonly entity: EntityPlan;
  readonly plan: Plan;
  readonly python: PythonModule;
}

/** `tests/payloads.py`: for each kind of record, JSON with every field that can be sent. */
export function emitPayloads(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "JSON that creates one record of each kind, with every field that can be sent." });
  const count = python.use("itertools", "count");
  const body = py`
    NUMBERS = ${count}(1_000)


    ${join(plan.entities.map((entity) => payload({ plan, python, entity })), "\n\n\n")}
  `;
  return { path: "backend/tests/payloads.py", content: python.render(body) };
}

function payload(context: Context): Py {
  const { entity, python } = context;
  const fields = inputFields(entity.fields).filter((field) => !isFile(field) || field.required);
  const entries = [
    ...fields.map((field) => py`${pyString(columnName(field))}: ${isFile(field) ? py`str(${python.use("tests.file_factories", "StoredFileFactory")}(workspace=workspace).id)` : sampleValue(field, { entity, python, form: "json" })}`),
    ...entity.references.filter((reference) => !isSelf(entity, reference) && (reference.required || !reference.deferred)).map((reference) => py`${pyString(reference.names.column)}: ${relatedId(reference, context)}`),
    ...entity.links.filter((link) => !isSelf(entity, link)).map((link) => py`${pyString(link.names.column)}: [${relatedId(link, context)}]`),
    py`**changes`,
  ];
  const usesNumber = entries.some(({ text }) => /\bnumber\b/.test(text));
  return py`
    def ${identifier(payloadName(entity))}(workspace: ${python.use("app.models.user", "Workspace")}, **changes: ${python.use("typing", "Any")}) -> dict[str, Any]:
        ${pyDocstring(`Values for ${entity.names.oneLabel} that can be created in the workspace.`)}
        ${usesNumber ? py`number = next(NUMBERS)` : py``}
        return {
            ${join(entries, ",\n")},
        }
  `;
}

function isSelf(entity: EntityPlan, { target }: ReferencePlan | LinkPlan): boolean {
  return target.kind === "entity" && target.entity === entity.id;
}

function relatedId({ target }: ReferencePlan | LinkPlan, { plan, python }: Context): Py {
  if (target.kind === "user") return py`str(${python.use("tests.account_factories", "MembershipFactory")}(workspace=workspace).user.id)`;
  const entity = plan.entities.find(({ id }) => id === target.entity);
  if (!entity) throw new Error(`${target.entity} is not in the plan.`);
  return py`str(${python.use("tests.factories", `${entity.names.pascal}Factory`)}(workspace=workspace).id)`;
}
