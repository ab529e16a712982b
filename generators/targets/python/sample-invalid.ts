import type { FieldPlan } from "../../plan/index";
import { join, py, pyString, type Block } from "../../writer/index";
import { isNumber, ONE, parseDecimal } from "./sample-numbers";
import { comparableValue, type SampleContext } from "./sample-values";

type Py = Block<"py">;

export interface InvalidSample {
  /** Part of a test's name. */
  readonly name: string;
  readonly value: Py;
}

/** Numbers just outside of the bounds. */
export function outOfRange(field: FieldPlan, context: SampleContext): readonly InvalidSample[] {
  if (!isNumber(field)) return [];
  const plain = { ...field, unique: false };
  const fixed = { ...context, entity: { ...context.entity, rules: [] } };
  return [
    ...(field.min === null ? [] : [{ name: "below_its_minimum", value: comparableValue(plain, parseDecimal(field.min) - ONE, fixed) }]),
    ...(field.max === null ? [] : [{ name: "above_its_maximum", value: comparableValue(plain, parseDecimal(field.max) + ONE, fixed) }]),
  ];
}

/** JSON that the field refuses: of a wrong type, too long, outside of its bounds or its pattern. */
export function invalidJson(field: FieldPlan, context: SampleContext): readonly Py[] {
  return [...wrongType(field), ...tooLong(field), ...outOfRange(field, { ...context, form: "json" }).map(({ value }) => value), ...mismatch(field)];
}

function wrongType(field: FieldPlan): readonly Py[] {
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
      return [py`7`, pyString("a\u0001b")];
    case "email":
    case "url":
    case "phone":
      return [py`7`, py`"nonsense"`];
    case "integer":
    case "duration":
      return [py`"7"`, py`7.5`, py`True`];
    case "decimal":
    case "money":
      return [py`"many"`, py`True`, py`"0.1234567"`];
    case "boolean":
      return [py`"yes"`, py`1`];
    case "date":
      return [py`"tomorrow"`, py`"2026-02-30"`];
    case "datetime":
      return [py`"tomorrow"`, py`"2026-01-31T10:00:00"`];
    case "time":
      return [py`"25:00"`, py`7`];
    case "enum":
      return [py`"no such value"`, py`7`];
    case "json":
      return [py`"x" * 70_000`];
    case "uuid":
    case "file":
    case "image":
      return [py`"7"`, py`7`];
    case "address":
      return [py`{"city": 5}`, py`"Paris"`];
    case "geo":
      return [py`{"latitude": 91, "longitude": 0}`, py`"48, 2"`];
    default:
      return field.type satisfies never;
  }
}

function tooLong(field: FieldPlan): readonly Py[] {
  if (field.type !== "string" && field.type !== "text") return [];
  return field.maxLength === null ? [] : [py`"x" * ${field.maxLength + 1}`];
}

function mismatch(field: FieldPlan): readonly Py[] {
  if (field.pattern === null) return [];
  const expression = new RegExp(`^(?:${field.pattern})$`, "u");
  const found = ["!", "a", "0", "☃☃"].find((text) => !expression.test(text));
  return found === undefined ? [] : [pyString(found)];
}

/** Parameters of a test: the field and a value it refuses. */
export function invalidCases(fields: readonly FieldPlan[], context: SampleContext, columnOf: (field: FieldPlan) => string): Py {
  return join(fields.flatMap((field) => invalidJson(field, context).map((value) => py`(${pyString(columnOf(field))}, ${value})`)), ",\n");
}
