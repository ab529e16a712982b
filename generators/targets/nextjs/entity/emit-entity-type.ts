import type { SourceFile } from "../../../files/index";
import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnName, isNullable } from "../../python/columns";
import { toneOf } from "./state-tone";
import { type EntityContext, filePath, isHidden, optionsName, shownFields, takeType, type Ts } from "./entity-context";
import { VALUE_FORMAT } from "./value-format";

/** `src/features/<entities>/<entity>.ts`: what a record is, the labels of its choices and what it is called. */
export function emitEntityType(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule();
  const enums = entity.fields.filter(({ type }) => type === "enum");
  module.declare(names.pascal);
  module.declare(`${names.camel}Title`);
  for (const field of enums) module.declare(optionsName(field));
  const context = { plan, entity, module };
  const components = module.useType("@/api/schema", "components");
  const body = ts`
    ${tsDoc(entity.description)}
    export type ${identifier(names.pascal)} = ${components}["schemas"][${tsString(names.pascal)}];

    ${join(enums.map((field) => choices(field, context)), "\n\n")}

    ${tsDoc(`What ${names.oneLabel} is called in lists, pickers and headings.`)}
    export function ${identifier(`${names.camel}Title`)}(row: ${identifier(names.pascal)}): string {
      return ${title(context)};
    }
  `;
  return { path: filePath(entity, undefined, "ts"), content: module.render(body), sources: [entity.id, ...enums.map(({ id }) => id)] };
}

function choices(field: FieldPlan, context: EntityContext): Ts {
  const choice = takeType(context.module, "@/components/value/choice", "Choice");
  const rows = field.enumValues.map((value) => {
    const tone = toneOf(value, field, context.entity);
    return ts`{ value: ${tsString(value.names.value)}, label: ${tsString(value.names.label)}${when(tone !== null, () => ts`, tone: ${tsString(tone ?? "neutral")}`)} },`;
  });
  return ts`
    export const ${identifier(optionsName(field))}: readonly ${choice}[] = [
      ${rows}
    ];
  `;
}

/** The value of the display field, else the kind with a date. */
function title(context: EntityContext): Ts {
  const { entity } = context;
  const { display } = entity;
  if (display === null || display.sensitivity === "secret") return fallback(context);
  const key = columnName(display);
  const value = ts`row.${identifier(key)}`;
  const mayLack = isNullable(display) || isHidden(entity, key);
  const shown = titleOf(display, value, context);
  if (shown === null) return fallback(context);
  if (shown === value) return mayLack ? ts`${value} || ${fallback(context)}` : value;
  return mayLack ? ts`${value} == null ? ${fallback(context)} : ${shown}` : shown;
}

/** A value as part of a sentence; null where it cannot be one. */
function titleOf(field: FieldPlan, value: Ts, { module }: EntityContext): Ts | null {
  const format = (name: string) => ts`${module.use("@/lib/format", name)}(${value})`;
  switch (field.type) {
    case "string":
    case "text":
    case "email":
    case "url":
    case "phone":
    case "uuid":
      return value;
    case "enum":
      return ts`${module.use("@/components/value/choice", "choiceLabel")}(${identifier(optionsName(field))}, ${value})`;
    case "date":
    case "datetime":
    case "time":
    case "money":
    case "integer":
    case "decimal":
    case "duration":
      return format(VALUE_FORMAT[field.type]);
    case "boolean":
    case "richtext":
    case "json":
    case "file":
    case "image":
    case "address":
    case "geo":
      return null;
    default:
      return field.type satisfies never;
  }
}

function fallback({ entity, module }: EntityContext): Ts {
  const prefix = tsString(`${entity.names.label} of `);
  const moment = shownFields(entity).find((field) => (field.type === "date" || field.type === "datetime") && !isNullable(field) && !isHidden(entity, columnName(field)));
  const format = module.use("@/lib/format", moment?.type === "date" ? "formatDate" : "formatDateTime");
  return ts`${prefix} + ${format}(row.${identifier(moment === undefined ? "created_at" : columnName(moment))})`;
}
