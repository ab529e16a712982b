import { loadStatic, type SourceFile } from "../../../files/index";
import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";
import { identifier, py, pyString, PythonModule } from "../../../writer/index";
import type { JsonObject } from "../../openapi/json-object";
import { query } from "../../openapi/paging";
import { tuple } from "../../python/columns";
import type { HookContext } from "../entity-hook";
import type { Feature } from "../feature";
import { titleField, titleParameter } from "./title-field";

const LONGEST = 200;

/** `?name_contains=` on the lists of what other records refer to, so that a picker finds one among very many. */
export const titleSearch: Feature = {
  part: {
    files: (plan) => (titled(plan).length > 0 ? [...loadStatic("features/title-search"), emitTitles(plan)] : []),
    openApi: (plan) => ({ paths: Object.assign({}, ...titled(plan).map(searchPaths)), schemas: {} }),
  },
  hook: {
    filters: ({ plan, entity, python }) =>
      ofField({ plan, entity, python }, (field) => py`${pyString(titleParameter(field))}: ${python.use("app.listing", "contains")}(${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}.${identifier(field.names.snake)})`),
    listFields: ({ plan, entity, python }) => ofField({ plan, entity, python }, (field) => py`${identifier(titleParameter(field))} = ${python.use("app.schemas.fields", "Text")}(${LONGEST})`),
  },
};

interface Titled {
  readonly entity: EntityPlan;
  readonly field: FieldPlan;
}

function titled(plan: Plan): readonly Titled[] {
  return plan.entities.flatMap((entity) => {
    const field = titleField(plan, entity);
    return field === null ? [] : [{ entity, field }];
  });
}

function ofField<T>({ plan, entity }: HookContext, print: (field: FieldPlan) => T): readonly T[] {
  const field = titleField(plan, entity);
  return field === null ? [] : [print(field)];
}

/** The parameter joins those of the list, and of the export where there is one. */
function searchPaths({ entity: { names, exported }, field }: Titled): JsonObject {
  const parameter = query(titleParameter(field), { type: "string", maxLength: LONGEST }, "A part of the text, in upper or lower case.");
  const addition: JsonObject = { get: { parameters: [parameter] } };
  const collection = `/api/${names.pluralKebab}`;
  return { [collection]: addition, ...(exported ? { [`${collection}/export`]: addition } : {}) };
}

/** `tests/titled.py`: which kinds of records are found by a part of their title. */
function emitTitles(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The kinds of records that are found by a part of their title, and the field that holds it." });
  python.declare("TITLED");
  const rows = titled(plan).map(({ entity, field }) => py`(${pyString(entity.names.snake)}, ${pyString(field.names.snake)})`);
  return { path: "backend/tests/titled.py", content: python.render(py`TITLED = ${tuple(rows)}`) };
}
