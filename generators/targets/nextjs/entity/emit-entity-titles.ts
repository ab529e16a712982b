import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule } from "../../../writer/index";
import { titleField, titleParameter } from "../../features/title-search/title-field";
import { columnName } from "../../python/columns";
import { sortFields } from "../../python/list-fields";
import { filePath, hidesFields, modulePath, take, takeType } from "./entity-context";

/** `src/features/<entities>/<entity>-titles.ts`: what records of this kind are called where others refer to them. */
export function emitEntityTitles(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule();
  const [source, titles] = [`${names.camel}Source`, `use${names.pascal}Titles`];
  for (const name of [source, titles]) module.declare(name);
  const sorted = entity.display !== null && !hidesFields(entity) && sortFields(entity).some(({ id }) => id === entity.display?.id) ? columnName(entity.display) : null;
  const title = titleField(plan, entity);
  const parameter = entity.searchFields.length > 0 ? "q" : title === null ? null : titleParameter(title);
  const taken = parameter === null ? ts`params` : ts`{ text, ...params }`;
  const additions = [...(parameter === null ? [] : [ts`...(text && { ${identifier(parameter)}: text })`]), ...(sorted === null ? [] : [ts`sort: ${tsString(sorted)}`])];
  const query = additions.length === 0 ? ts`params` : ts`{ ...params, ${join(additions, ", ")} }`;
  const body = ts`
    ${tsDoc(`Where pickers find ${names.lowerPluralLabel}.`)}
    export const ${identifier(source)}: ${module.useType("@/components/form/record-source", "RecordSource")}<${takeType(module, modulePath(entity), names.pascal)}> = {
      key: ${tsString(names.pluralKebab)},
      searched: ${parameter === null ? ts`false` : ts`true`},
      load: (${taken}) => ${module.use("@/api/client", "unwrap")}(${module.use("@/api/client", "api")}.GET(${tsString(`/api/${names.pluralKebab}`)}, { params: { query: ${query} } })),
      titleOf: ${take(module, modulePath(entity), `${names.camel}Title`)},
    };

    ${tsDoc(`The titles of ${names.lowerPluralLabel} by id.`)}
    export function ${identifier(titles)}(ids: readonly (string | null | undefined)[]) {
      return ${module.use("@/components/form/record-source", "useTitles")}(${identifier(source)}, ids);
    }
  `;
  return { path: filePath(entity, "titles", "ts"), content: module.render(body), sources: [entity.id] };
}
