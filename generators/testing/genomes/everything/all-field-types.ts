import { type Field, fieldTypeSchema, type GenomeInput } from "../../../genome/index";

type EntityInput = NonNullable<GenomeInput["entities"]>[number];
type FieldInput = NonNullable<EntityInput["fields"]>[number];

/** Every field type twice: as a field that must be given and as one that may be left out. */
function bothWays(type: Field["type"]): readonly FieldInput[] {
  const enumValues = (prefix: string) => (type === "enum" ? [{ id: `${prefix}.low`, name: "low" }, { id: `${prefix}.very_high`, name: "very high" }] : []);
  return [
    { id: `sample.required_${type}`, name: `required ${type}`, type, required: true, enumValues: enumValues("required") },
    { id: `sample.optional_${type}`, name: `optional ${type}`, type, enumValues: enumValues("optional") },
  ];
}

/** Every kind of default and of limit. */
const limited: readonly FieldInput[] = [
  { id: "sample.code", name: "code", type: "string", required: true, unique: true, maxLength: 12, pattern: "^[A-Z]{2}-[0-9]{4}$" },
  { id: "sample.headline", name: "headline", type: "string", required: true, default: "Untitled", indexed: true, maxLength: 80 },
  { id: "sample.quantity", name: "quantity", type: "integer", required: true, default: 1, min: "0", max: "500" },
  { id: "sample.ratio", name: "ratio", type: "decimal", required: true, default: "0.5", min: "0", max: "1" },
  { id: "sample.fee", name: "fee", type: "money", required: true, default: "12.50", min: "0" },
  { id: "sample.active", name: "active", type: "boolean", required: true, default: true },
  { id: "sample.opened_on", name: "opened on", type: "date", required: true, default: "today" },
  { id: "sample.seen_at", name: "seen at", type: "datetime", required: true, default: "now", indexed: true },
  { id: "sample.grace", name: "grace", type: "duration", default: 3600, min: "0" },
  { id: "sample.priority", name: "priority", type: "enum", required: true, indexed: true, default: "priority.normal", enumValues: [{ id: "priority.normal", name: "normal" }, { id: "priority.urgent", name: "urgent" }] },
  { id: "sample.reference", name: "reference", type: "string", readOnly: true },
];

export const sample: EntityInput = {
  id: "sample",
  name: "Sample",
  description: "A thing with one of every kind of value.",
  displayField: "sample.code",
  fields: [...limited, ...fieldTypeSchema.options.flatMap(bothWays)],
};
