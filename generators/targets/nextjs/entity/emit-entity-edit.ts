import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, tsValue, TypeScriptModule, when } from "../../../writer/index";
import { attribute, filePath, listPath, modulePath, take } from "./entity-context";
import { lockOf } from "./form-rules";

/** `src/features/<entities>/<entity>-edit.tsx`: the pages around the form. */
export function emitEntityEdit(_plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const [fresh, edit] = [`New${names.pascal}`, `Edit${names.pascal}`];
  for (const name of [fresh, edit]) module.declare(name);
  const path = listPath(entity);
  const form = take(module, modulePath(entity, "form"), `${names.pascal}Form`);
  const newValues = take(module, modulePath(entity, "schema"), `new${names.pascal}Values`);
  const header = take(module, "@/components/page/page-header", "PageHeader");
  const forbidden = module.use("@/components/page/error-state", "ForbiddenState");
  const [useSession, can] = [module.use("@/access/session-provider", "useSession"), module.use("@/access/can", "can")];
  const lock = lockOf(entity);
  const state = entity.workflow?.field;
  const references = entity.references.map((relation) => relation.names.column);
  const links = entity.links.map((relation) => relation.names.column);
  const prefilled = references.length + links.length > 0;
  const body = ts`
    export function ${identifier(fresh)}() {
      const session = ${useSession}();
      ${when(prefilled, () => ts`const address = ${module.use("next/navigation", "useSearchParams")}();`)}
      if (!${can}(session, "create", ${tsString(names.snake)})) return <${forbidden} />;
      ${when(prefilled, () => ts`
        ${tsDoc("What the record was called for is filled in.")}
        const initial = {
          ...${newValues}(),
          ${join([...references.map((column) => ts`${identifier(column)}: address.get(${tsString(column)}) ?? ""`), ...links.map((column) => ts`${identifier(column)}: address.getAll(${tsString(column)})`)], ",\n")},
        };
      `)}
      return (
        <>
          <${header} title=${attribute(`New ${names.lowerLabel}`)} back={{ href: ${tsString(path)}, label: ${tsString(names.pluralLabel)} }} />
          <${form} initial={${prefilled ? ts`initial` : ts`${newValues}()`}} />
        </>
      );
    }

    export function ${identifier(edit)}({ id }: { id: string }) {
      const session = ${useSession}();
      const query = ${module.use("@tanstack/react-query", "useQuery")}(${take(module, modulePath(entity, "api"), `${names.camel}Options`)}(id));
      return (
        <${take(module, "@/components/detail/record-page", "RecordPage")} query={query}>
          {(row) => {
            const title = ${take(module, modulePath(entity), `${names.camel}Title`)}(row);
            if (!${can}(session, "update", ${tsString(names.snake)}, row)) return <${forbidden} />;
            ${when(lock !== null && state !== undefined, () => ts`
              if (${tsValue([...(lock?.values ?? [])])}.includes(row.${identifier(state?.names.snake ?? "state")}${isMaybeHidden(entity) ? ts` ?? ""` : ts``})) {
                return <${forbidden} description=${attribute(lock?.message ?? "")} />;
              }
            `)}
            return (
              <>
                <${header} title={${tsString("Edit ")} + title} back={{ href: ${tsString(`${path}/`)} + id, label: title }} />
                <${form} row={row} initial={${take(module, modulePath(entity, "schema"), `to${names.pascal}Values`)}(row)} />
              </>
            );
          }}
        </${take(module, "@/components/detail/record-page", "RecordPage")}>
      );
    }
  `;
  return { path: filePath(entity, "edit", "tsx"), content: module.render(body), sources: [entity.id] };
}

function isMaybeHidden(entity: EntityPlan): boolean {
  return entity.grants.some(({ action, fields }) => action === "read" && fields !== null && !fields.includes(entity.workflow?.field.names.snake ?? ""));
}
