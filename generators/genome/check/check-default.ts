import { type Json, set } from "../edit/genome-edit";
import type { Field } from "../genome";
import { isOneOf, type PlacedField, quote } from "./check-context";
import { fits, numericTypes } from "./number-types";
import { isDecimal, isLess } from "./decimal";
import { error, type Problem } from "./problem";

/** A default that the field itself would refuse. The proposed default is the nearest one that fits. */
export function checkDefault({ field, at, ownerName }: PlacedField): readonly Problem[] {
  if (field.default === null) return [];
  const nearest = nearestDefault(field);
  if (nearest === field.default) return [];
  const label = nearest === null ? "Remove the default" : `Make the default ${String(nearest)}`;
  return [error("default-does-not-fit", { at: [...at, "default"], id: field.id, message: `The default of ${quote(field.name)} of ${quote(ownerName)} is not one of its values.`, fix: [label, set([...at, "default"], nearest)] })];
}

function nearestDefault(field: Field): Json {
  const value = field.default;
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
    case "phone":
      return typeof value === "string" && fitsText(value, field) ? value : null;
    case "email":
      return typeof value === "string" && fitsText(value, field) && /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(value) ? value : null;
    case "url":
      return typeof value === "string" && fitsText(value, field) && /^https?:\/\/[^\s]+$/.test(value) ? value : null;
    case "integer":
    case "duration":
      return typeof value === "number" && fitsNumber(String(value), field) ? value : null;
    case "decimal":
    case "money":
      return (typeof value === "string" || typeof value === "number") && fitsNumber(String(value), field) ? String(value) : null;
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "date":
      return value === "today" || value === "now" ? "today" : null;
    case "datetime":
      return value === "today" || value === "now" ? "now" : null;
    case "enum":
      return typeof value === "string" && field.enumValues.some(({ id }) => id === value) ? value : null;
    case "time":
    case "json":
    case "uuid":
    case "file":
    case "image":
    case "address":
    case "geo":
      return null;
    default:
      return field.type satisfies never;
  }
}

function fitsText(value: string, field: Field): boolean {
  if (value.trim() === "" || [...value].length > (field.maxLength ?? 255)) return false;
  return field.pattern === null || matches(value, field.pattern);
}

/** A pattern that cannot be read is a problem of its own. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(value);
  } catch {
    return true;
  }
}

function fitsNumber(value: string, { type, min, max }: Field): boolean {
  return isDecimal(value) && isOneOf(type, numericTypes) && fits(value, type) && (min === null || !isLess(value, min)) && (max === null || !isLess(max, value));
}
