import type { EntityPlan, FieldPlan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";
import { ONE, sampleNumbers } from "../python/sample-numbers";
import { sampleMatches } from "../python/sample-text";

/** A version-7 id that belongs to nobody. */
export const EXAMPLE_ID = "01980b1e-7c00-7000-8000-000000000001";
export const EXAMPLE_MOMENT = "2026-01-31T14:30:00+00:00";

/** Days from the first of March of the year 0 to 2100-01-01. */
const DAYS_TO_2100 = 766_950n;

/** A value that the service accepts for the field; values of one record satisfy its comparisons. */
export function exampleValue(field: FieldPlan, entity: EntityPlan): JsonValue {
  if (field.pattern !== null) return sampleMatches(field.pattern, 20).find((text) => [...text].length <= (field.maxLength ?? 200)) ?? "";
  const value = sampleNumbers(entity).get(field.id) ?? ONE;
  switch (field.type) {
    case "string":
    case "text":
      return [...field.names.label].slice(0, field.maxLength ?? 200).join("").trim() || "a";
    case "richtext":
      return (field.maxLength ?? 200) < 11 ? "a" : "<p>Text</p>";
    case "email":
      return "ada@example.com";
    case "url":
      return "https://example.com/";
    case "phone":
      return "+49 30 123456";
    case "integer":
    case "duration":
      return Number(value / ONE);
    case "decimal":
      return decimalText(value, 6);
    case "money":
      return decimalText(value, 2);
    case "boolean":
      return field.default === true;
    case "enum":
      return (field.enumValues.find(({ id }) => id === field.default) ?? field.enumValues[0])?.names.value ?? "";
    case "json":
      return { key: "value" };
    case "uuid":
    case "file":
    case "image":
      return EXAMPLE_ID;
    case "address":
      return { line1: "1 Main Street", city: "Paris", country: "FR" };
    case "geo":
      return { latitude: 48.85, longitude: 2.35 };
    case "date":
      return isoDay(value);
    case "datetime":
      return `${isoDay(value)}T00:00:00+00:00`;
    case "time":
      return `${pad(value / 60n)}:${pad(value % 60n)}:00`;
    default:
      return field.type satisfies never;
  }
}

/** The day so many days after 2100-01-01, by the calendar's 400-year cycle. */
function isoDay(days: bigint): string {
  const fromMarch = days + DAYS_TO_2100;
  const cycle = fromMarch / 146_097n;
  const day = fromMarch - cycle * 146_097n;
  const year = (day - day / 1_460n + day / 36_524n - day / 146_096n) / 365n;
  const dayOfYear = day - (365n * year + year / 4n - year / 100n);
  const month = (5n * dayOfYear + 2n) / 153n;
  const isNextYear = month >= 10n;
  return `${String(year + cycle * 400n + (isNextYear ? 1n : 0n)).padStart(4, "0")}-${pad(isNextYear ? month - 9n : month + 3n)}-${pad(dayOfYear - (153n * month + 2n) / 5n + 1n)}`;
}

function pad(number: bigint): string {
  return String(number).padStart(2, "0");
}

function decimalText(value: bigint, places: number): string {
  const negative = value < 0n;
  const digits = String(negative ? -value : value).padStart(7, "0");
  return `${negative ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6).slice(0, places)}`;
}
