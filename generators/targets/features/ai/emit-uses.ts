import type { SourceFile } from "../../../files/index";
import type { AiUsePlan, Plan } from "../../../plan/index";
import { join, py, pyString, PythonModule, type Block } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { choicesOf, segmentOf, sentFields, writtenField } from "./uses";

type Py = Block<"py">;

/** `app/ai/uses.py`: what AI is used for in this product, and what it gets to see. */
export function emitUses(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "What AI is used for here, and which fields it gets to see." });
  const use = python.use("app.ai.use", "AiUse");
  const tuple = (names: readonly string[]): Py => (names.length === 0 ? py`()` : py`(${join(names.map((name) => pyString(name)), ", ")},)`);
  const entry = (planned: AiUsePlan): Py => {
    const output = writtenField(planned);
    const choices = choicesOf(planned);
    return py`
      ${use}(
          ${pyString(planned.snake)},
          inputs=${tuple(sentFields(planned).map(columnName))},
          ${output === null ? py`` : py`output=${pyString(columnName(output))},`}
          ${choices.length === 0 ? py`` : py`choices=${tuple(choices)},`}
      )
    `;
  };
  const body = py`
    USES = {
        use.name: use
        for use in (
            ${join(plan.aiUses.map(entry), ",\n")},
        )
    }
  `;
  return { path: "backend/app/ai/uses.py", content: python.render(body), sources: plan.aiUses.map(({ use: { id } }) => id) };
}

/** `tests/ai_cases.py`: every use, for the tests that hold for all of them. */
export function emitAiCases(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Every use of AI, for the tests that hold for all of them." });
  const aiCase = python.use("tests.ai_case", "AiCase");
  const uses = python.use("app.ai.uses", "USES");
  const model = ({ names }: AiUsePlan["entity"]): Py => py`${python.use(`app.models.${names.snake}`, names.pascal)}`;
  const body = py`
    CASES = (
        ${join(plan.aiUses.map((use) => py`${aiCase}(${uses}[${pyString(use.snake)}], ${model(use.entity)}, ${pyString(segmentOf(use))})`), ",\n")},
    )
  `;
  python.declare("CASES");
  return { path: "backend/tests/ai_cases.py", content: python.render(body) };
}
