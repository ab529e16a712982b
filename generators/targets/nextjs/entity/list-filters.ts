import type { FieldPlan, ReferenceTarget } from "../../../plan/index";
import { identifier, ts, tsString, type Block, type TypeScriptModule } from "../../../writer/index";
import { exactFilterFields, rangeFilterFields } from "../../python/list-fields";
import { type EntityContext, modulePath, optionsName, take } from "./entity-context";
import { pickerPlace } from "./relation-targets";

type Ts = Block<"ts">;

/** The filters of a list, in the order of their use: choices, relations, days and numbers. */
export function listFilters({ entity, module }: EntityContext): readonly Ts[] {
  const head = (kind: Ts, name: string, label: string) => ts`kind: ${kind}, name: ${tsString(name)}, label: ${tsString(label)}`;
  const exact = exactFilterFields(entity).flatMap((field) => {
    const { snake, label } = field.names;
    if (field.type === "enum") return [ts`{ ${head(ts`"choice"`, snake, label)}, options: ${take(module, modulePath(entity), optionsName(field))} }`];
    return field.type === "boolean" ? [ts`{ ${head(ts`"boolean"`, snake, label)} }`] : [];
  });
  const relations = [...entity.references, ...entity.links].map(({ names, target }) => ts`{ ${head(ts`"record"`, names.column, names.label)}, Picker: ${laterPicker(target, module)} }`);
  const ranges = rangeFilterFields(entity).flatMap((field) => {
    const input = rangeInput(field);
    return input === null ? [] : [ts`{ ${head(ts`"range"`, field.names.snake, field.names.label)}, input: ${input} }`];
  });
  return [...exact, ...relations, ...ranges];
}

/** A picker is loaded when the filters are opened, not with the list. */
function laterPicker(target: ReferenceTarget, module: TypeScriptModule): Ts {
  const { path, name } = pickerPlace(target, "");
  return ts`${module.useDefault("next/dynamic", "dynamic")}(() => import(${tsString(path)}).then((module) => module.${identifier(name)}))`;
}

function rangeInput({ type }: FieldPlan): Ts | null {
  switch (type) {
    case "date":
      return ts`"date"`;
    case "datetime":
      return ts`"datetime"`;
    case "integer":
      return ts`"integer"`;
    case "decimal":
    case "money":
      return ts`"decimal"`;
    default:
      return null;
  }
}
