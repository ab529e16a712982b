import { loadStatic } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { py, pyString } from "../../../writer/index";
import { tuple } from "../../python/columns";
import { query } from "../../openapi/paging";
import type { JsonObject } from "../../openapi/json-object";
import type { Feature } from "../feature";
import { emitSearch } from "./emit-search";
import { searchDocument } from "./search-document";

const searched = (plan: Plan) => plan.entities.filter(isSearched);
const isSearched = (entity: EntityPlan) => entity.searchFields.length > 0;

/** `?q=` on lists: PostgreSQL's full-text search over a generated column with an index. */
export const search: Feature = {
  part: {
    files: (plan) => (searched(plan).length > 0 ? [...loadStatic("features/search"), emitSearch(plan)] : []),
    openApi: (plan) => ({ paths: Object.assign({}, ...searched(plan).map(searchPaths)), schemas: {} }),
  },
  hook: {
    tableArguments: ({ entity, python }) => (isSearched(entity) ? [py`${python.use("sqlalchemy", "Index")}(None, "search_vector", postgresql_using="gin")`] : []),
    modelLines: ({ plan, entity, python }) =>
      isSearched(entity)
        ? [
            py`__searched__ = ${tuple(entity.searchFields.map(({ names }) => pyString(names.snake)))}`,
            py`
              search_vector: ${python.use("sqlalchemy.orm", "Mapped")}[${python.use("typing", "Any")}] = ${python.use("sqlalchemy.orm", "mapped_column")}(
                  ${python.use("sqlalchemy.dialects.postgresql", "TSVECTOR")},
                  ${python.use("sqlalchemy", "Computed")}(${pyString(searchDocument(plan, entity))}, persisted=True),
                  deferred=True,
              )
            `,
          ]
        : [],
    migrationLines: ({ plan, entity, python }) =>
      isSearched(entity)
        ? [
            py`
              op.add_column(
                  ${pyString(entity.names.pluralSnake)},
                  sa.Column(
                      "search_vector",
                      ${python.use("sqlalchemy.dialects.postgresql", "TSVECTOR")}(),
                      sa.Computed(${pyString(searchDocument(plan, entity))}, persisted=True),
                      nullable=False,
                  ),
              )
              op.create_index(op.f(${pyString(`ix_${entity.names.pluralSnake}_search_vector`)}), ${pyString(entity.names.pluralSnake)}, ["search_vector"], postgresql_using="gin")
            `,
          ]
        : [],
    userFilters: ({ entity, python }) => (isSearched(entity) ? [py`"q": ${python.use("app.search", "matching")}(current_user, ${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)})`] : []),
    listFields: ({ entity, python }) => (isSearched(entity) ? [py`q = ${python.use("app.schemas.fields", "Text")}(200)`] : []),
  },
};

/** The parameter joins those of the list, and of the export where there is one. */
function searchPaths({ names, exported }: EntityPlan): JsonObject {
  const q = query("q", { type: "string", maxLength: 200 }, "Words, or the beginnings of words, that all have to occur.");
  const addition: JsonObject = { get: { parameters: [q] } };
  const collection = `/api/${names.pluralKebab}`;
  return { [collection]: addition, ...(exported ? { [`${collection}/export`]: addition } : {}) };
}
