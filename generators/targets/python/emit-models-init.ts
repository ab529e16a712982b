import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { py, PythonModule } from "../../writer/index";
import { BACKEND_PARTS } from "./backend-parts";

const ACCOUNT_MODELS = ["EmailToken", "Invitation", "Membership", "RefreshSession", "User", "Workspace"];

/** `app/models/__init__.py`: every model, so that the metadata is complete. */
export function emitModelsInit(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Every model, so that the metadata is complete." });
  python.reexport("app.models.base", "Base");
  for (const name of ACCOUNT_MODELS) python.reexport("app.models.user", name);
  for (const { names } of plan.entities) python.reexport(`app.models.${names.snake}`, names.pascal);
  for (const part of BACKEND_PARTS) for (const { module, names } of part.models?.(plan) ?? []) for (const name of names) python.reexport(module, name);
  return { path: "backend/app/models/__init__.py", content: python.render(py``) };
}
