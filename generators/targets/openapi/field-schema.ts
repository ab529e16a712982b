import type { FieldPlan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";
import { isRequiredInput } from "../python/columns";
import type { JsonObject } from "./json-object";

/** The largest whole number that every JSON reader keeps exactly. */
const MAX_INTEGER = Number.MAX_SAFE_INTEGER;

export const ID: JsonObject = { type: "string", format: "uuid" };
export const MOMENT: JsonObject = { type: "string", format: "date-time" };
/** Twelve digits stand before the point of a Numeric(14, 2) and of a Numeric(18, 6). */
const WHOLE_PART = 1_000_000_000_000;
const TIME_OF_DAY = "^[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?$";
export const DECIMAL = "^-?[0-9]{1,30}([.][0-9]{1,30})?$";
const PHONE = "^[+]?[0-9][0-9 ()./-]{3,30}$";

/** JSON Schema of a value as it is sent. Whoever changes a row here changes `app/schemas/fields.py` too. */
export function inputSchema(field: FieldPlan): JsonObject {
  const schema = sentValue(field);
  return described(field, field.required ? schema : orNull(schema));
}

/** JSON Schema of a value as it is shown; `canBeNull` says whether the column may be empty. */
export function outputSchema(field: FieldPlan, canBeNull: boolean): JsonObject {
  const schema = shownValue(field);
  const full = canBeNull ? orNull(schema) : schema;
  return described(field, field.readOnly ? { ...full, readOnly: true } : full);
}

/** The same schema, which also admits null. */
export function orNull(schema: JsonObject): JsonObject {
  const { type } = schema;
  if (type === undefined) return schema;
  const types: readonly JsonValue[] = Array.isArray(type) ? (type as readonly JsonValue[]) : [type];
  const values = schema["enum"];
  return { ...schema, type: [...types, "null"], ...(Array.isArray(values) ? { enum: [...(values as readonly JsonValue[]), null] } : {}) };
}

function described(field: FieldPlan, schema: JsonObject): JsonObject {
  const words = [field.description, ...field.quotes.map(({ text }) => text)].find((text) => text !== "");
  return { title: field.names.label, ...schema, ...(words === undefined ? {} : { description: words }) };
}

function text(field: FieldPlan): JsonObject {
  const length = { type: "string", maxLength: field.maxLength ?? 200 };
  const isNeverEmpty = isRequiredInput(field);
  if (field.pattern !== null) return { ...length, pattern: isNeverEmpty ? whole(field.pattern) : `^\\s*$|${whole(field.pattern)}` };
  return isNeverEmpty ? { ...length, minLength: 1 } : length;
}

/** The service matches the whole text, a JSON Schema only looks for a match. */
function whole(pattern: string): string {
  return `^(?:${pattern})$`;
}

/** A pattern is part of the value's form, beside what the type asks. */
function formatted({ maxLength, pattern }: FieldPlan, format: string): JsonObject {
  return { type: "string", maxLength: maxLength ?? 200, format, ...(pattern === null ? {} : { pattern: whole(pattern) }) };
}

function sentValue(field: FieldPlan): JsonObject {
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
      return text(field);
    case "email":
      return formatted(field, "email");
    case "url":
      return formatted(field, "uri");
    case "phone":
      return { type: "string", maxLength: field.maxLength ?? 32, pattern: field.pattern === null ? PHONE : whole(field.pattern) };
    case "decimal":
    case "money":
      return { type: ["string", "number"], pattern: DECIMAL, ...bounds(field), ...limits(field) };
    default:
      return commonValue(field);
  }
}

function shownValue(field: FieldPlan): JsonObject {
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
    case "phone":
    case "url":
    case "email":
      return { type: "string" };
    case "decimal":
    case "money":
      return { type: "string", pattern: `^-?[0-9]+[.][0-9]{${field.type === "money" ? 2 : 6}}$` };
    default:
      return commonValue(field);
  }
}

type CommonType = Exclude<FieldPlan["type"], "string" | "text" | "richtext" | "email" | "url" | "phone" | "decimal" | "money">;

/** What looks the same in both directions. */
function commonValue(field: FieldPlan): JsonObject {
  const type = field.type as CommonType;
  switch (type) {
    case "integer":
    case "duration":
      return { type: "integer", minimum: -MAX_INTEGER, maximum: MAX_INTEGER, ...bounds(field), ...(type === "duration" ? { description: "Seconds." } : {}) };
    case "boolean":
      return { type: "boolean" };
    case "date":
      return { type: "string", format: "date" };
    case "datetime":
      return MOMENT;
    case "time":
      return { type: "string", pattern: TIME_OF_DAY };
    case "enum":
      return { type: "string", enum: field.enumValues.map(({ names }) => names.value) };
    case "json":
      return { type: ["object", "array", "string", "number", "boolean"] };
    case "uuid":
    case "file":
    case "image":
      return ID;
    case "address":
      return ADDRESS;
    case "geo":
      return COORDINATES;
    default:
      return type satisfies never;
  }
}

function bounds({ min, max }: FieldPlan): JsonObject {
  return { ...(min === null ? {} : { minimum: Number(min) }), ...(max === null ? {} : { maximum: Number(max) }) };
}

/** What fits into the column, unless the field is bounded more tightly. */
function limits({ min, max }: FieldPlan): JsonObject {
  return { ...(min === null ? { exclusiveMinimum: -WHOLE_PART } : {}), ...(max === null ? { exclusiveMaximum: WHOLE_PART } : {}) };
}

const line = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength });
const optionalLine = (maxLength: number): JsonObject => ({ type: ["string", "null"], maxLength });

const ADDRESS: JsonObject = {
  type: "object",
  additionalProperties: false,
  required: ["line1", "city", "country"],
  properties: { line1: line(200), line2: optionalLine(200), city: line(120), region: optionalLine(120), postal_code: optionalLine(20), country: { type: "string", pattern: "^[A-Z]{2}$", description: "Two letters of ISO 3166-1." } },
};

const degrees = (limit: number): JsonObject => ({ type: "number", minimum: -limit, maximum: limit });
const COORDINATES: JsonObject = { type: "object", additionalProperties: false, required: ["latitude", "longitude"], properties: { latitude: degrees(90), longitude: degrees(180) } };
