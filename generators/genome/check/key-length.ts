import type { Field } from "../genome";

/** An entry of a PostgreSQL index holds some 2,700 bytes, and a character takes up to four. */
export const LONGEST_KEY = 600;

/** How many characters a field takes in an index. Types without text are short. */
export function keyLength({ type, maxLength }: Pick<Field, "type" | "maxLength">): number {
  switch (type) {
    case "text":
    case "richtext":
    case "url":
      return maxLength ?? Infinity;
    case "string":
    case "email":
      return maxLength ?? 200;
    case "phone":
      return maxLength ?? 40;
    case "integer":
    case "decimal":
    case "money":
    case "boolean":
    case "date":
    case "datetime":
    case "time":
    case "duration":
    case "enum":
    case "json":
    case "uuid":
    case "file":
    case "image":
    case "address":
    case "geo":
      return 0;
    default:
      return type satisfies never;
  }
}
