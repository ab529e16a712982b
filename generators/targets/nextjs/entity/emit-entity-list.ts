import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnsNeedRows } from "./emit-entity-columns";
import { attribute, filePath, hidesFields, listPath, modulePath, take, takeType } from "./entity-context";
import { listFilters } from "./list-filters";

/** `src/features/<entities>/<entity>-list.tsx`: the page of all records. */
export function emitEntityList(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const component = `${names.pascal}List`;
  for (const name of [component, "filters"]) module.declare(name);
  const context = { plan, entity, module };
  const filters = listFilters(context);
  const readable = hidesFields(entity) && filters.length > 0;
  const path = listPath(entity);
  const body = ts`
    const filters: readonly ${takeType(module, "@/components/list/filter", "Filter")}[] = [
      ${join(filters, ",\n")}
    ];

    export function ${identifier(component)}() {
      const session = ${module.use("@/access/session-provider", "useSession")}();
      const list = ${module.use("@/components/list/list-state", "useListState")}<${takeType(module, modulePath(entity, "api"), `${names.pascal}ListParams`)}>(filters);
      const query = ${module.use("@tanstack/react-query", "useQuery")}(${take(module, modulePath(entity, "api"), `${names.camel}ListOptions`)}(list.params));
      const columns = ${take(module, modulePath(entity, "columns"), `use${names.pascal}Columns`)}(${when(columnsNeedRows(entity), ts`query.data?.items ?? []`)});
      ${when(readable, () => ts`const fields = ${module.use("@/access/can", "allowedFields")}(session, "read", ${tsString(names.snake)});`)}
      const mayCreate = ${module.use("@/access/can", "can")}(session, "create", ${tsString(names.snake)});

      return (
        <${take(module, "@/components/list/list-page", "ListPage")}
          title=${attribute(names.pluralLabel)}
          ${when(entity.description !== "", () => ts`description=${attribute(entity.description)}`)}
          list={list}
          query={query}
          columns={columns}
          filters={${readable ? ts`${module.use("@/components/list/readable-columns", "readableFilters")}(filters, fields)` : ts`filters`}}
          rowHref={(row) => ${tsString(`${path}/`)} + row.id}
          ${when(entity.searchFields.length > 0, () => ts`searchLabel=${attribute(`Search ${names.lowerPluralLabel}`)}`)}
          ${when(entity.exported, () => ts`exportPath=${tsString(`/api/${names.pluralKebab}/export`)}`)}
          create={mayCreate ? { href: ${tsString(`${path}/new`)}, label: ${tsString(`New ${names.lowerLabel}`)} } : null}
          empty={{
            title: ${tsString(`No ${names.lowerPluralLabel} yet`)},
            description: mayCreate ? ${tsString(`Add the first ${names.lowerLabel}, and it stands here.`)} : ${tsString(`As soon as somebody adds ${names.oneLabel}, it stands here.`)},
          }}
        />
      );
    }
  `;
  return { path: filePath(entity, "list", "tsx"), content: module.render(body), sources: [entity.id] };
}
