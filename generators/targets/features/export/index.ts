import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { pyString, py, PythonModule } from "../../../writer/index";
import { tuple } from "../../python/columns";
import type { Feature } from "../feature";
import { exportPaths } from "./openapi";

const exported = (plan: Plan) => plan.entities.filter((entity) => entity.exported);

/** Lists as CSV files. The query is shared with the list by the service, the address stands in the blueprint. */
export const csvExport: Feature = {
  part: {
    files: (plan) => (exported(plan).length > 0 ? [...loadStatic("features/export"), emitExported(plan)] : []),
    openApi: (plan) => ({ paths: Object.assign({}, ...exported(plan).map(exportPaths)), schemas: {} }),
  },
};

/** `tests/exported.py`: which kinds of records have an export. */
function emitExported(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The kinds of records whose list can be exported." });
  python.declare("EXPORTED");
  const names = tuple(exported(plan).map((entity) => pyString(entity.names.snake)));
  return { path: "backend/tests/exported.py", content: python.render(py`EXPORTED = ${names}`) };
}
