import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, py, PythonModule } from "../../../writer/index";
import { columnName, isFile, tuple } from "../../python/columns";

/** `app/file_references.py`: every column that names a file. */
export function emitFileReferences(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Every column that names a file: what decides who may see it, and whether it is still needed." });
  const columns = plan.entities.flatMap(({ names, fields }) => fields.filter(isFile).map((field) => py`${python.use(`app.models.${names.snake}`, names.pascal)}.${identifier(columnName(field))}`));
  const body = py`
    FILE_COLUMNS: tuple[${python.use("sqlalchemy.orm", "InstrumentedAttribute")}[${python.use("typing", "Any")}], ...] = ${tuple(columns)}
  `;
  return { path: "backend/app/file_references.py", content: python.render(body) };
}
