import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { identifier, join, py, PythonModule } from "../../writer/index";
import { BACKEND_PARTS } from "../python/backend-parts";

/** `app/blueprints/__init__.py`: the list of all blueprints. */
export function emitBlueprintsInit(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Every blueprint; `flask routes` lists every address." });
  const modules = ["health_bp", "openapi_bp", "auth_bp", "user_bp", "workspace_bp", ...plan.entities.map(({ names }) => `${names.snake}_bp`), ...BACKEND_PARTS.flatMap((part) => part.blueprints?.(plan) ?? [])];
  for (const module of modules) python.use("app.blueprints", module);
  const flask = python.use("flask", "Flask");
  const body = py`
    BLUEPRINTS = (
        ${join(modules.map((module) => py`${identifier(module)}.bp`), ",\n")},
    )


    def register_blueprints(app: ${flask}) -> None:
        """Add every blueprint to the app."""
        for blueprint in BLUEPRINTS:
            app.register_blueprint(blueprint)
  `;
  return { path: "backend/app/blueprints/__init__.py", content: python.render(body) };
}
