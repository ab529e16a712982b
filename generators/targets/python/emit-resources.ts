import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { join, py, pyString, PythonModule, type Block } from "../../writer/index";
import { tuple } from "./columns";
import { payloadName } from "./payload-name";

/** `tests/resources.py`: every kind of record, for the tests that hold for all of them. */
export function emitResources(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Every kind of record, for the tests that hold for all of them." });
  python.declare("RESOURCES");
  const body = py`
    RESOURCES = ${tuple(plan.entities.map((entity) => resource(entity, python)))}
  `;
  return { path: "backend/tests/resources.py", content: python.render(body) };
}

function resource(entity: EntityPlan, python: PythonModule): Block<"py"> {
  const { names, workflow } = entity;
  const options = [
    pyString(names.snake),
    pyString(`/api/${names.pluralKebab}`),
    py`${python.use(`app.models.${names.snake}`, names.pascal)}`,
    py`${python.use("tests.factories", `${names.pascal}Factory`)}`,
    py`${python.use("tests.payloads", payloadName(entity))}`,
    workflow === null ? py`` : py`state=${pyString(workflow.field.names.snake)}`,
    workflow === null || workflow.transitions.length === 0
      ? py``
      : py`moves={${join(workflow.transitions.map((move) => py`${pyString(move.names.snake)}: (${pyString(move.names.kebab)}, ${pyString(move.from[0]?.names.value ?? "")})`), ", ")}}`,
  ];
  return py`${python.use("tests.resource", "Resource")}(${join(options, ", ")})`;
}
