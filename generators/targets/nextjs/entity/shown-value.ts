import type { EntityPlan, FieldPlan } from "../../../plan/index";
import { identifier, ts, type TypeScriptModule } from "../../../writer/index";
import { columnName, isNullable } from "../../python/columns";
import { isHidden, modulePath, optionsName, take, type Ts } from "./entity-context";
import { VALUE_FORMAT } from "./value-format";

interface ShownContext {
  readonly entity: EntityPlan;
  readonly module: TypeScriptModule;
}

/** Where a value is shown: in a row of a table, or on the page of its record. */
export type Place = "cell" | "page";

/** A field of `row` as it is shown. */
export function shownValue(field: FieldPlan, { entity, module }: ShownContext, place: Place): Ts {
  const key = columnName(field);
  const value = ts`row.${identifier(key)}`;
  const mayLack = isNullable(field) || isHidden(entity, key);
  const present = () => module.use("@/components/value/present", "present");
  const formatted = (path: string, name: string): Ts => (mayLack ? ts`${present()}(${value}, ${module.use(path, name)})` : ts`${module.use(path, name)}(${value})`);
  const element = (open: (shown: Ts) => Ts): Ts => (mayLack ? ts`${present()}(${value}, (value) => ${open(ts`value`)})` : open(value));
  switch (field.type) {
    case "string":
    case "uuid":
      return mayLack ? ts`${present()}(${value})` : value;
    case "text":
      if (place === "cell") return mayLack ? ts`${present()}(${value})` : value;
      return element((shown) => ts`<${module.use("@/components/value/plain-text", "PlainText")} text={${shown}} />`);
    case "richtext":
      return element((shown) => ts`<${module.use("@/components/value/rich-text", "RichText")} html={${shown}} />`);
    case "email":
    case "phone":
      if (place === "cell") return mayLack ? ts`${present()}(${value})` : value;
      return element((shown) => ts`<${module.use("@/components/value/text-link", "TextLink")} kind=${field.type === "email" ? ts`"email"` : ts`"phone"`} value={${shown}} />`);
    case "url":
      if (place === "cell") return mayLack ? ts`${present()}(${value})` : value;
      return element((shown) => ts`<${module.use("@/components/value/text-link", "TextLink")} kind="web" value={${shown}} />`);
    case "integer":
    case "decimal":
    case "money":
    case "duration":
    case "date":
    case "time":
    case "datetime":
      return formatted("@/lib/format", VALUE_FORMAT[field.type]);
    case "boolean":
      return formatted("@/components/value/yes-no", "yesNo");
    case "enum":
      return element((shown) => ts`<${module.use("@/components/value/choice-badge", "ChoiceBadge")} options={${take(module, modulePath(entity), optionsName(field))}} value={${shown}} />`);
    case "json":
      return element((shown) => ts`<${module.use("@/components/value/json-view", "JsonView")} value={${shown}} />`);
    case "address":
      return element((shown) => ts`<${module.use("@/components/value/postal-address", "PostalAddress")} address={${shown}} />`);
    case "geo":
      return element((shown) => ts`<${module.use("@/components/value/place", "Place")} place={${shown}} />`);
    case "file":
    case "image":
      return element((shown) => ts`<${module.use("@/features/files/stored-file", field.type === "image" ? "StoredImage" : "StoredFile")} id={${shown}} />`);
    default:
      return field.type satisfies never;
  }
}

/** Whether a value wants the whole width of a page. */
export function isWide({ type }: FieldPlan): boolean {
  return type === "text" || type === "richtext" || type === "json";
}
