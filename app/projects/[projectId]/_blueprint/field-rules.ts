import type { Field } from "@/generators/genome";
import { texts as entities } from "@/texts/entities";

const texts = entities.fields.rules;

/** What holds for a field, in a few words. */
export function fieldRules(field: Field): string {
  const rules = [
    field.required ? texts.required : "",
    field.unique ? texts.unique : "",
    field.readOnly ? texts.readOnly : "",
    field.enumValues.map((value) => value.name).join(" · "),
    field.default === null ? "" : texts.startsAs(field.enumValues.find(({ id }) => id === field.default)?.name ?? String(field.default)),
    field.min === null ? "" : texts.atLeast(field.min),
    field.max === null ? "" : texts.atMost(field.max),
    field.maxLength === null ? "" : texts.upTo(field.maxLength),
    field.pattern === null ? "" : texts.pattern,
    field.sensitivity === "none" ? "" : texts.sensitive(field.sensitivity),
  ];
  return rules.filter((rule) => rule !== "").join(", ");
}
