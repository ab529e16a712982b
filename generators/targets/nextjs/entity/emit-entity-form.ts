import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { filePath, limitsFields, listPath, modulePath, take, takeType } from "./entity-context";
import { formLines } from "./form-fields";

/** `src/features/<entities>/<entity>-form.tsx`: the form for a new record and for one that exists. */
export function emitEntityForm(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const component = `${names.pascal}Form`;
  for (const name of [component, "Props"]) module.declare(name);
  const lines = formLines({ entity, module });
  const isLimited = limitsFields(entity) && lines.length > 0;
  const row = takeType(module, modulePath(entity), names.pascal);
  const values = takeType(module, modulePath(entity, "schema"), `${names.pascal}Values`);
  const schema = (name: string) => take(module, modulePath(entity, "schema"), name);
  const api = (name: string) => take(module, modulePath(entity, "api"), name);
  const path = listPath(entity);
  const elements = lines.map(({ key, element }) => (isLimited ? ts`{isOffered(${tsString(key)}) && ${element}}` : element));
  const recordForm = "@/components/form/use-record-form";
  const created = isLimited ? ts`${module.use(recordForm, "pickOffered")}(body, offered)` : ts`body`;
  // Of a record that takes nothing from people, nothing can have changed.
  const changed = lines.length === 0 ? ts`body` : ts`${module.use(recordForm, "pick")}(body, ${module.use(recordForm, "changedKeys")}(values, initial))`;
  const body = ts`
    interface Props {
      ${tsDoc("The record to change; a new one is made without it.")}
      row?: ${row};
      initial: ${module.useType("react-hook-form", "DefaultValues")}<${values}>;
    }

    export function ${identifier(component)}({ row, initial }: Props) {
      const router = ${module.use("next/navigation", "useRouter")}();
      const creation = ${api(`useCreate${names.pascal}`)}();
      const change = ${api(`useUpdate${names.pascal}`)}(row?.id ?? "");
      ${when(isLimited, () => ts`
        const session = ${module.use("@/access/session-provider", "useSession")}();
        const offered = ${module.use("@/access/can", "allowedFields")}(session, row === undefined ? "create" : "update", ${tsString(names.snake)});
        const isOffered = (name: string) => offered?.has(name) ?? true;
      `)}
      const form = ${module.use(recordForm, "useRecordForm")}({
        schema: ${schema(`${names.camel}Schema`)},
        values: initial,
        mode: row === undefined ? "create" : "edit",
        ${when(isLimited, ts`offered,`)}
      });

      async function save(values: ${values}): Promise<void> {
        const body = ${schema(`to${names.pascal}Body`)}(values);
        const saved =
          row === undefined
            ? await creation.mutateAsync(${created})
            : await change.mutateAsync(${changed});
        ${module.use("@/components/ui/toast", "toast")}.success(row === undefined ? ${tsString(`The ${names.lowerLabel} was added`)} : ${tsString("Your changes were saved")});
        router.replace(${tsString(`${path}/`)} + saved.id);
      }

      return (
        <${take(module, "@/components/form/record-form", "RecordForm")}
          form={form}
          onSave={save}
          saveLabel={row === undefined ? ${tsString(`Add ${names.lowerLabel}`)} : "Save changes"}
          ${when(plan.features.billing && entity.ownership !== "global", ts`upgradeHref="/settings/billing"`)}
          cancelHref={row === undefined ? ${tsString(path)} : ${tsString(`${path}/`)} + row.id}
        >
          ${elements.length === 0 ? ts`{null}` : elements}
        </${take(module, "@/components/form/record-form", "RecordForm")}>
      );
    }
  `;
  return { path: filePath(entity, "form", "tsx"), content: module.render(body), sources: [entity.id, ...entity.fields.map(({ id }) => id)] };
}
