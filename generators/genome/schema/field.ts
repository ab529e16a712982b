import { z } from "zod";
import { provenanceListSchema } from "./provenance";
import { decimalSchema, idSchema, nameSchema, textSchema } from "./text";

export const fieldTypeSchema = z.enum([
  "string",
  "text",
  "richtext",
  "integer",
  "decimal",
  "money",
  "boolean",
  "date",
  "datetime",
  "time",
  "duration",
  "email",
  "url",
  "phone",
  "enum",
  "json",
  "uuid",
  "file",
  "image",
  "address",
  "geo",
]);

export const enumValueSchema = z.strictObject({ id: idSchema, name: nameSchema });

export const fieldSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  type: fieldTypeSchema,
  required: z.boolean().default(false),
  /** Unique within the tenant. */
  unique: z.boolean().default(false),
  indexed: z.boolean().default(false),
  /**
   * Text for every textual type; for an enum the id of a value; "today"/"now" for dates;
   * a whole number for integer and duration (seconds); a decimal as text for decimal and money.
   */
  default: z.union([textSchema, z.int(), z.boolean(), z.null()]).default(null),
  enumValues: z.array(enumValueSchema).default([]),
  /** Smallest and largest number, for integer, decimal, money and duration. */
  min: decimalSchema.nullable().default(null),
  max: decimalSchema.nullable().default(null),
  maxLength: z.int().min(1).max(100_000).nullable().default(null),
  /** A regular expression in the subset that Python, JavaScript and PostgreSQL read alike; the whole text has to match. */
  pattern: z.string().max(200).nullable().default(null),
  sensitivity: z.enum(["none", "personal", "special", "secret"]).default("none"),
  readOnly: z.boolean().default(false),
  description: textSchema.default(""),
  provenance: provenanceListSchema,
});
