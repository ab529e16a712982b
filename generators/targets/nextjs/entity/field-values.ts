import type { EntityPlan, FieldPlan } from "../../../plan/index";
import { identifier, join, ts, tsString, tsValue, type TypeScriptModule } from "../../../writer/index";
import { columnName, isNullable } from "../../python/columns";
import { isHidden, type Ts } from "./entity-context";

const SCHEMAS = "@/lib/field-schemas";
const VALUES = "@/lib/form-values";

/** What a form value of the field must be, as an expression of zod. */
export function schemaOf(field: FieldPlan, module: TypeScriptModule): Ts {
  const call = (name: string, options: readonly Ts[]) => ts`${module.use(SCHEMAS, name)}(${options.filter(({ text }) => text !== "").length === 0 ? ts`{}` : ts`{ ${join(options, ", ")} }`})`;
  const required = field.required ? ts`required: true` : ts``;
  const text = [required, ts`maxLength: ${field.maxLength ?? 200}`, field.pattern === null ? ts`` : ts`pattern: new RegExp(${tsString(`^(?:${field.pattern})$`)}, "u")`];
  const number = [required, field.min === null ? ts`` : ts`min: ${tsString(field.min)}`, field.max === null ? ts`` : ts`max: ${tsString(field.max)}`];
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
      return call("textValue", text);
    case "email":
      return call("emailValue", text);
    case "url":
      return call("urlValue", text);
    case "phone":
      return call("phoneValue", text);
    case "integer":
    case "duration":
      return call("integerValue", number);
    case "decimal":
      return call("decimalValue", number);
    case "money":
      return call("moneyValue", number);
    case "boolean":
      return ts`${module.use("zod", "z")}.boolean()`;
    case "date":
      return call("dateValue", [required]);
    case "time":
      return call("timeValue", [required]);
    case "datetime":
      return call("dateTimeValue", [required]);
    case "enum": {
      const values = tsValue(field.enumValues.map(({ names }) => names.value));
      return ts`${module.use("zod", "z")}.enum(${values}, ${module.use(SCHEMAS, "EMPTY")})${field.required ? ts`` : ts`.nullable()`}`;
    }
    case "json":
      return call("jsonValue", [required]);
    case "uuid":
      return call("uuidValue", [required]);
    case "file":
    case "image":
      return call("referenceValue", [required]);
    case "address":
      return call("addressValue", [required]);
    case "geo":
      return call("geoValue", [required]);
    default:
      return field.type satisfies never;
  }
}

/** The value of the field in a form for a new record. */
export function newValue(field: FieldPlan, module: TypeScriptModule): Ts {
  const { default: value } = field;
  const text = typeof value === "string" ? value : null;
  switch (field.type) {
    case "boolean":
      return value === true ? ts`true` : ts`false`;
    case "enum": {
      const chosen = field.enumValues.find(({ id }) => id === value);
      return chosen === undefined ? (field.required ? ts`undefined` : ts`null`) : tsString(chosen.names.value);
    }
    case "date":
      return text === "today" ? ts`${module.use("@/lib/moments", "today")}()` : tsString(text ?? "");
    case "datetime":
      if (text === "now") return ts`${module.use("@/lib/moments", "now")}()`;
      return text === null ? ts`""` : ts`${module.use("@/lib/moments", "toLocalInput")}(${tsString(text)})`;
    case "address":
      return ts`${module.use(VALUES, "fromAddress")}(null)`;
    case "geo":
      return ts`${module.use(VALUES, "fromCoordinates")}(null)`;
    case "string":
    case "text":
    case "richtext":
    case "email":
    case "url":
    case "phone":
    case "integer":
    case "decimal":
    case "money":
    case "duration":
    case "time":
      return tsString(value === null ? "" : String(value));
    case "json":
    case "uuid":
    case "file":
    case "image":
      return ts`""`;
    default:
      return field.type satisfies never;
  }
}

/** The value of the field in a form for a record that exists. */
export function editedValue(field: FieldPlan, { entity, module }: { readonly entity: EntityPlan; readonly module: TypeScriptModule }): Ts {
  const key = columnName(field);
  // What is secret is never shown: the form begins empty and sends only what is typed.
  if (field.sensitivity === "secret") return newValue({ ...field, default: null }, module);
  const shown = ts`row.${identifier(key)}`;
  const mayLack = isNullable(field) || isHidden(entity, key);
  const convert = (name: string) => ts`${module.use(VALUES, name)}(${shown})`;
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
    case "email":
    case "url":
    case "phone":
    case "money":
    case "date":
    case "uuid":
    case "file":
    case "image":
      return mayLack ? ts`${shown} ?? ""` : shown;
    case "integer":
    case "duration":
      return convert("fromNumber");
    case "decimal":
      return convert("fromDecimal");
    case "boolean":
      return mayLack ? ts`${shown} ?? false` : shown;
    case "enum":
      return isHidden(entity, key) && !field.required ? ts`${shown} ?? null` : shown;
    case "time":
      return convert("fromTime");
    case "datetime":
      return convert("fromMoment");
    case "json":
      return convert("fromJson");
    case "address":
      return convert("fromAddress");
    case "geo":
      return convert("fromCoordinates");
    default:
      return field.type satisfies never;
  }
}

/** What the API is sent for the form value of the field. */
export function sentValue(field: FieldPlan, module: TypeScriptModule): Ts {
  const value = ts`values.${identifier(columnName(field))}`;
  const use = (name: string) => module.use(VALUES, name);
  const converted = (name: string, from = VALUES) => {
    const convert = module.use(from, name);
    return field.required ? ts`${convert}(${value})` : ts`${use("optional")}(${value}, ${convert})`;
  };
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
    case "email":
    case "url":
    case "phone":
    case "uuid":
      return field.required ? ts`${value}.trim()` : ts`${use("optional")}(${value})`;
    case "date":
    case "time":
    case "file":
    case "image":
      return field.required ? value : ts`${use("optional")}(${value})`;
    case "integer":
    case "duration":
      return converted("toInteger");
    case "decimal":
    case "money":
      return converted("toDecimal");
    case "datetime":
      return converted("fromLocalInput", "@/lib/moments");
    case "json":
      return converted("toJson");
    case "boolean":
    case "enum":
      return value;
    case "address":
      return ts`${use(field.required ? "toAddress" : "toOptionalAddress")}(${value})`;
    case "geo":
      return ts`${use(field.required ? "toCoordinates" : "toOptionalCoordinates")}(${value})`;
    default:
      return field.type satisfies never;
  }
}
