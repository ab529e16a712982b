import type { SourceFile } from "../../../files/index";
import type { EntityPlan, LinkPlan, Plan, ReferencePlan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { chooseColumns, type ColumnPlan, titleSort } from "./choose-columns";
import { type EntityContext, filePath, hidesFields, isHidden, modulePath, take, takeType, type Ts } from "./entity-context";
import { groupByTarget, titlesHookOf, targetKey } from "./relation-targets";
import { shownValue } from "./shown-value";

/** `src/features/<entities>/<entity>-columns.tsx`: what a table of records shows. */
export function emitEntityColumns(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const hook = `use${names.pascal}Columns`;
  module.declare(hook);
  const context = { plan, entity, module };
  const row = takeType(module, modulePath(entity), names.pascal);
  const column = takeType(module, "@/components/list/data-table", "Column");
  const chosen = chooseColumns(entity);
  const columns = [titleColumn(context), ...chosen.map((choice, index) => columnOf(choice, index, context))];
  const titles = titleConstants(chosen, context);
  const usesRows = columnsNeedRows(entity);
  const readable = hidesFields(entity);
  const list = ts`[
    ${join(columns, ",\n")},
  ]`;
  const body = ts`
    ${tsDoc(`The columns of a table of ${names.lowerPluralLabel}${usesRows ? ", with the titles of what these rows refer to" : ""}.`)}
    export function ${identifier(hook)}(${when(usesRows, ts`rows: readonly ${row}[]`)}): ${column}<${row}>[] {
      ${when(readable, () => ts`const session = ${module.use("@/access/session-provider", "useSession")}();`)}
      ${titles}
      ${readable ? ts`const columns: ${column}<${row}>[] = ${list};` : ts`return ${list};`}
      ${when(readable, () => ts`return ${module.use("@/components/list/readable-columns", "readableColumns")}(columns, ${module.use("@/access/can", "allowedFields")}(session, "read", ${tsString(names.snake)}));`)}
    }
  `;
  return { path: filePath(entity, "columns", "tsx"), content: module.render(body), sources: [entity.id] };
}

/** Whether the hook wants the rows, because they refer to other records. */
export function columnsNeedRows(entity: EntityPlan): boolean {
  return chooseColumns(entity).some((choice) => (choice.kind === "reference" && choice.reference.target.kind === "entity") || (choice.kind === "link" && choice.link.target.kind === "entity"));
}

function titleColumn({ entity, module }: EntityContext): Ts {
  const { names, display } = entity;
  const sort = titleSort(entity);
  const label = display === null ? names.label : display.names.label;
  return ts`{ key: ${tsString(sort ?? "id")}, label: ${tsString(label)}, ${when(sort !== null, ts`sortable: true, `)}cell: ${take(module, modulePath(entity), `${names.camel}Title`)} }`;
}

const FROM: readonly (Ts | null)[] = [null, ts`, from: "sm"`, ts`, from: "md"`, ts`, from: "lg"`, ts`, from: "lg"`];
const AT_END = new Set(["integer", "decimal", "money", "duration"]);

function columnOf(column: ColumnPlan, index: number, context: EntityContext): Ts {
  const { entity, module } = context;
  const from = FROM[index] ?? ts``;
  const key = tsString(column.key);
  switch (column.kind) {
    case "field": {
      const { field, sortable } = column;
      const end = AT_END.has(field.type) ? ts`, align: "end"` : ts``;
      return ts`{ key: ${key}, label: ${tsString(field.names.label)}${when(sortable, ts`, sortable: true`)}${end}${from}, cell: (row) => ${shownValue(field, { entity, module }, "cell")} }`;
    }
    case "reference": {
      const { names } = column.reference;
      const value = ts`row.${identifier(names.column)}`;
      const mayLack = !column.reference.required || isHidden(entity, names.column);
      const found = ts`${titlesName(column.reference)}.get(${mayLack ? ts`${value} ?? ""` : value})`;
      return ts`{ key: ${key}, label: ${tsString(names.label)}${from}, cell: (row) => ${module.use("@/components/value/present", "present")}(${found}) }`;
    }
    case "link": {
      const { names } = column.link;
      const value = ts`row.${identifier(names.column)}`;
      return ts`{ key: ${key}, label: ${tsString(names.label)}${from}, cell: (row) => ${module.use("@/components/value/present", "present")}(${module.use("@/components/value/record-links", "titlesOf")}(${isHidden(entity, names.column) ? ts`${value} ?? []` : value}, ${titlesName(column.link)})) }`;
    }
    case "created":
      return ts`{ key: ${key}, label: "Created", sortable: true${from}, cell: (row) => ${module.use("@/lib/format", "formatDateTime")}(row.created_at) }`;
    default:
      return column satisfies never;
  }
}

/** Constant that holds the titles of a relation's target. */
function titlesName(relation: Parameters<typeof targetKey>[0]): Ts {
  return ts`${identifier(`${targetKey(relation)}Titles`)}`;
}

function titleConstants(columns: readonly ColumnPlan[], context: EntityContext): readonly Ts[] {
  const { entity, module } = context;
  const relations = columns.flatMap((column): readonly (ReferencePlan | LinkPlan)[] => (column.kind === "reference" ? [column.reference] : column.kind === "link" ? [column.link] : []));
  return groupByTarget(relations).map(({ key, target, relations: own }) => {
    const hook = titlesHookOf(target, module);
    if (target.kind === "user") return ts`const ${identifier(`${key}Titles`)} = ${hook}();`;
    const parts = own.map(({ id, names }) => {
      const isLink = entity.links.some((link) => link.id === id);
      const value = ts`row.${identifier(names.column)}`;
      return isLink ? (isHidden(entity, names.column) ? ts`...(${value} ?? [])` : ts`...${value}`) : value;
    });
    const [first] = parts;
    const single = parts.length === 1 && first !== undefined && !first.text.startsWith("...");
    const ids = single ? ts`rows.map((row) => ${first})` : ts`rows.flatMap((row) => [${join(parts, ", ")}])`;
    return ts`const ${identifier(`${key}Titles`)} = ${hook}(${ids});`;
  });
}
