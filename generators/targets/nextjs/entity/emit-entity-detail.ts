import type { SourceFile } from "../../../files/index";
import type { CollectionPlan, EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { inverseOf } from "../../python/relations";
import { detailSections, sectionsNeedSession } from "../features/detail-parts";
import { attribute, filePath, hidesFields, isHidden, listPath, modulePath, shownFields, take, takeType, type EntityContext, type Ts } from "./entity-context";
import { lockOf } from "./form-rules";
import { groupByTarget, targetKey, titlesHookOf } from "./relation-targets";
import { isWide, shownValue } from "./shown-value";

/** `src/features/<entities>/<entity>-detail.tsx`: the page of one record. */
export function emitEntityDetail(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const [component, values] = [`${names.pascal}Detail`, `${names.pascal}Values`];
  for (const name of [component, values]) module.declare(name);
  const context = { plan, entity, module };
  const row = takeType(module, modulePath(entity), names.pascal);
  const recordPage = take(module, "@/components/detail/record-page", "RecordPage");
  const { workflow } = entity;
  const sections = [...entity.collections.map((collection) => related(collection, context)), ...detailSections(context)];
  const body = ts`
    export function ${identifier(component)}({ id }: { id: string }) {
      ${when(sectionsNeedSession(context), () => ts`const session = ${module.use("@/access/session-provider", "useSession")}();`)}
      const query = ${module.use("@tanstack/react-query", "useQuery")}(${take(module, modulePath(entity, "api"), `${names.camel}Options`)}(id));
      return (
        <${recordPage} query={query}>
          {(row) => (
            <div className="space-y-8">
              <div>
                <${take(module, "@/components/page/page-header", "PageHeader")}
                  title={${take(module, modulePath(entity), `${names.camel}Title`)}(row)}
                  back={{ href: ${tsString(listPath(entity))}, label: ${tsString(names.pluralLabel)} }}
                  ${when(workflow !== null, () => workflow === null ? ts`` : ts`badge={${shownValue(workflow.field, context, "cell")}}`)}
                  actions={<${take(module, modulePath(entity, "actions"), `${names.pascal}Actions`)} row={row} />}
                />
                ${lockNotice(context)}
                <${identifier(values)} row={row} />
              </div>
              ${sections}
            </div>
          )}
        </${recordPage}>
      );
    }

    function ${identifier(values)}({ row }: { row: ${row} }) {
      ${titleConstants(context)}
      ${when(hidesFields(entity), () => ts`
        const session = ${module.use("@/access/session-provider", "useSession")}();
        const fields = ${module.use("@/access/can", "allowedFields")}(session, "read", ${tsString(names.snake)});
        const isShown = (name: string) => fields?.has(name) ?? true;
      `)}
      return (
        <${take(module, "@/components/detail/value-list", "ValueList")}>
          ${valueLines(context)}
          <${take(module, "@/components/detail/value-list", "Value")} label="Added">{${module.use("@/lib/format", "formatDateTime")}(row.created_at)}</${take(module, "@/components/detail/value-list", "Value")}>
          <${take(module, "@/components/detail/value-list", "Value")} label="Last changed">{${module.use("@/lib/format", "formatDateTime")}(row.updated_at)}</${take(module, "@/components/detail/value-list", "Value")}>
        </${take(module, "@/components/detail/value-list", "ValueList")}>
      );
    }
  `;
  return { path: filePath(entity, "detail", "tsx"), content: module.render(body), sources: [entity.id, ...entity.fields.map(({ id }) => id), ...entity.references.map(({ id }) => id), ...entity.links.map(({ id }) => id)] };
}

/** Why a record that is finished offers no change. */
function lockNotice({ entity, module }: EntityContext): Ts {
  const lock = lockOf(entity);
  if (lock === null || entity.workflow === null) return ts``;
  const state = ts`row.${identifier(entity.workflow.field.names.snake)}`;
  const conditions = lock.values.map((value) => ts`${state} === ${tsString(value)}`);
  return ts`
    {(${join(conditions, " || ")}) && (
      <${take(module, "@/components/page/notice", "Notice")} className="mb-4">
        {${tsString(lock.message)}}
      </${take(module, "@/components/page/notice", "Notice")}>
    )}
  `;
}

function valueLines(context: EntityContext): readonly Ts[] {
  const { entity, module } = context;
  const value = take(module, "@/components/detail/value-list", "Value");
  const line = (key: string, { label, wide, shown }: { readonly label: string; readonly wide: boolean; readonly shown: Ts }): Ts => {
    const element = ts`<${value} label=${attribute(label)}${when(wide, ts` wide`)}>${shown.text.startsWith("<") ? shown : ts`{${shown}}`}</${value}>`;
    return isHidden(entity, key) ? ts`{isShown(${tsString(key)}) && ${element}}` : element;
  };
  return [
    ...shownFields(entity)
      .filter(({ isState }) => !isState)
      .map((field) => line(columnName(field), { label: field.names.label, wide: isWide(field), shown: shownValue(field, context, "page") })),
    ...entity.references.map((reference) => {
      const { column, label } = reference.names;
      return line(column, { label, wide: false, shown: referenceValue(reference, context) });
    }),
    ...entity.links.map((link) => {
      const { column, label } = link.names;
      return line(column, { label, wide: false, shown: linkValue(link, context) });
    }),
  ];
}

function referenceValue(reference: EntityPlan["references"][number], { entity, module }: EntityContext): Ts {
  const { names, target, required } = reference;
  const value = ts`row.${identifier(names.column)}`;
  const mayLack = !required || isHidden(entity, names.column);
  const titles = identifier(`${targetKey(reference)}Titles`);
  const present = module.use("@/components/value/present", "present");
  if (target.kind === "user") return ts`${present}(${titles}.get(${mayLack ? ts`${value} ?? ""` : value}))`;
  const link = (id: Ts) => ts`<${take(module, "@/components/value/record-links", "RecordLink")} href=${tsString(`/${target.names.pluralKebab}`)} id={${id}} titles={${titles}} />`;
  return mayLack ? ts`${present}(${value}, (id) => ${link(ts`id`)})` : link(value);
}

function linkValue(link: EntityPlan["links"][number], { entity, module }: EntityContext): Ts {
  const { names, target } = link;
  const value = isHidden(entity, names.column) ? ts`(row.${identifier(names.column)} ?? [])` : ts`row.${identifier(names.column)}`;
  const titles = identifier(`${targetKey(link)}Titles`);
  const present = module.use("@/components/value/present", "present");
  if (target.kind === "user") return ts`${present}(${module.use("@/components/value/record-links", "titlesOf")}(${value}, ${titles}))`;
  return ts`${value}.length === 0 ? ${present}(null) : <${take(module, "@/components/value/record-links", "RecordLinks")} href=${tsString(`/${target.names.pluralKebab}`)} ids={${value}} titles={${titles}} />`;
}

function titleConstants({ entity, module }: EntityContext): readonly Ts[] {
  return groupByTarget([...entity.references, ...entity.links]).map(({ key, target, relations }) => {
    const hook = titlesHookOf(target, module);
    if (target.kind === "user") return ts`const ${identifier(`${key}Titles`)} = ${hook}();`;
    const ids = relations.map(({ id, names }) => {
      const isLink = entity.links.some((link) => link.id === id);
      const value = ts`row.${identifier(names.column)}`;
      return isLink ? ts`...${isHidden(entity, names.column) ? ts`(${value} ?? [])` : value}` : value;
    });
    return ts`const ${identifier(`${key}Titles`)} = ${hook}([${join(ids, ", ")}]);`;
  });
}

/** The records that refer to this one. */
function related(collection: CollectionPlan, { plan, module }: EntityContext): Ts {
  const inverse = inverseOf(plan, collection);
  const column = inverse.kind === "reference" ? inverse.reference.names.column : inverse.link.names.column;
  const component = take(module, modulePath(inverse.source, "related"), `${inverse.source.names.pascal}Related`);
  return ts`<${component} title=${attribute(collection.names.inverseLabel)} relation=${tsString(column)} id={row.id} />`;
}
