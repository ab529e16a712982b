import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnsNeedRows } from "./emit-entity-columns";
import { filePath, listPath, modulePath, take } from "./entity-context";

/** Whether records of the entity stand on the pages of other records. */
export function hasRelatedList({ references, links }: EntityPlan): boolean {
  return [...references, ...links].some(({ target }) => target.kind === "entity");
}

/** `src/features/<entities>/<entity>-related.tsx`: the records that belong to another one, on its page. */
export function emitEntityRelated(_plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const component = `${names.pascal}Related`;
  for (const name of [component, "Props"]) module.declare(name);
  const path = listPath(entity);
  const columns = [...entity.references, ...entity.links].filter(({ target }) => target.kind === "entity").map((relation) => relation.names.column);
  const body = ts`
    interface Props {
      title: string;
      ${tsDoc("The relation that leads to the other record.")}
      relation: ${join(columns.map((column) => tsString(column)), " | ")};
      id: string;
    }

    ${tsDoc(`The latest ${names.lowerPluralLabel} that belong to another record.`)}
    export function ${identifier(component)}({ title, relation, id }: Props) {
      const session = ${module.use("@/access/session-provider", "useSession")}();
      const params = { [relation]: id };
      const query = ${module.use("@tanstack/react-query", "useQuery")}(${take(module, modulePath(entity, "api"), `${names.camel}ListOptions`)}({ ...params, per_page: 5 }));
      const columns = ${take(module, modulePath(entity, "columns"), `use${names.pascal}Columns`)}(${when(columnsNeedRows(entity), ts`query.data?.items ?? []`)});
      if (!${module.use("@/access/can", "can")}(session, "read", ${tsString(names.snake)})) return null;
      const narrowed = new URLSearchParams(params).toString();

      return (
        <${take(module, "@/components/list/related-list", "RelatedList")}
          title={title}
          query={query}
          columns={columns.filter(({ key }) => key !== relation)}
          rowHref={(row) => ${tsString(`${path}/`)} + row.id}
          listHref={${tsString(`${path}?`)} + narrowed}
          create={${module.use("@/access/can", "can")}(session, "create", ${tsString(names.snake)}) ? { href: ${tsString(`${path}/new?`)} + narrowed, label: ${tsString(`Add ${names.lowerLabel}`)} } : null}
        />
      );
    }
  `;
  return { path: filePath(entity, "related", "tsx"), content: module.render(body), sources: [entity.id] };
}
