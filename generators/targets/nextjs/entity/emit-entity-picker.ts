import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, ts, tsDoc, TypeScriptModule, when } from "../../../writer/index";
import { filePath, modulePath, take } from "./entity-context";

/** `src/features/<entities>/<entity>-picker.tsx`: how other records choose records of this kind. */
export function emitEntityPicker(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const [one, many] = [`${names.pascal}Picker`, `${names.pascal}ManyPicker`];
  const isLinked = plan.entities.some(({ links }) => links.some(({ target }) => target.kind === "entity" && target.entity === entity.id));
  for (const name of [one, ...(isLinked ? [many] : [])]) module.declare(name);
  const source = take(module, modulePath(entity, "titles"), `${names.camel}Source`);
  const picker = "@/components/form/record-picker";
  const body = ts`
    ${tsDoc(`Chooses ${names.oneLabel}.`)}
    export function ${identifier(one)}(props: ${module.useType(picker, "PickerProps")}) {
      return <${module.use(picker, "RecordPicker")} {...props} source={${source}} />;
    }

    ${when(isLinked, () => ts`
      ${tsDoc(`Chooses any number of ${names.lowerPluralLabel}.`)}
      export function ${identifier(many)}(props: ${module.useType(picker, "ManyPickerProps")}) {
        return <${module.use(picker, "RecordsPicker")} {...props} source={${source}} />;
      }
    `)}
  `;
  return { path: filePath(entity, "picker", "tsx"), content: module.render(body), sources: [entity.id] };
}
