import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { sortFields } from "../../python/list-fields";
import { filePath, hidesFields, modulePath, take, takeType } from "./entity-context";

/** `src/features/<entities>/<entity>-picker.tsx`: how other records find records of this kind. */
export function emitEntityPicker(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const [source, one, many, titles] = [`${names.camel}Source`, `${names.pascal}Picker`, `${names.pascal}ManyPicker`, `use${names.pascal}Titles`];
  const isLinked = plan.entities.some(({ links }) => links.some(({ target }) => target.kind === "entity" && target.entity === entity.id));
  for (const name of [source, one, titles, ...(isLinked ? [many] : [])]) module.declare(name);
  const sorted = entity.display !== null && !hidesFields(entity) && sortFields(entity).some(({ id }) => id === entity.display?.id) ? columnName(entity.display) : null;
  const query = sorted === null ? ts`params` : ts`{ ...params, sort: ${tsString(sorted)} }`;
  const picker = "@/components/form/record-picker";
  const body = ts`
    const ${identifier(source)}: ${module.useType("@/components/form/record-source", "RecordSource")}<${takeType(module, modulePath(entity), names.pascal)}> = {
      key: ${tsString(names.pluralKebab)},
      searched: ${entity.searchFields.length > 0 ? ts`true` : ts`false`},
      load: (params) => ${module.use("@/api/client", "unwrap")}(${module.use("@/api/client", "api")}.GET(${tsString(`/api/${names.pluralKebab}`)}, { params: { query: ${query} } })),
      titleOf: ${take(module, modulePath(entity), `${names.camel}Title`)},
    };

    ${tsDoc(`The titles of ${names.lowerPluralLabel} by id.`)}
    export function ${identifier(titles)}(ids: readonly (string | null | undefined)[]) {
      return ${module.use("@/components/form/record-source", "useTitles")}(${identifier(source)}, ids);
    }

    ${tsDoc(`Chooses ${names.oneLabel}.`)}
    export function ${identifier(one)}(props: ${module.useType(picker, "PickerProps")}) {
      return <${module.use(picker, "RecordPicker")} {...props} source={${identifier(source)}} />;
    }

    ${when(isLinked, () => ts`
      ${tsDoc(`Chooses any number of ${names.lowerPluralLabel}.`)}
      export function ${identifier(many)}(props: ${module.useType(picker, "ManyPickerProps")}) {
        return <${module.use(picker, "RecordsPicker")} {...props} source={${identifier(source)}} />;
      }
    `)}
  `;
  return { path: filePath(entity, "picker", "tsx"), content: module.render(body), sources: [entity.id] };
}
