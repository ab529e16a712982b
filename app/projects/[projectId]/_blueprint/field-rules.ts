import type { Field } from "@/generators/genome";

/** What holds for a field, in a few words. */
export function fieldRules(field: Field): string {
  const rules = [
    field.required ? "required" : "",
    field.unique ? "unique" : "",
    field.readOnly ? "read only" : "",
    field.enumValues.map((value) => value.name).join(" · "),
    field.default === null ? "" : `starts as ${field.enumValues.find(({ id }) => id === field.default)?.name ?? String(field.default)}`,
    field.min === null ? "" : `at least ${field.min}`,
    field.max === null ? "" : `at most ${field.max}`,
    field.maxLength === null ? "" : `up to ${field.maxLength} characters`,
    field.pattern === null ? "" : "by a pattern",
    field.sensitivity === "none" ? "" : `${field.sensitivity} data`,
  ];
  return rules.filter((rule) => rule !== "").join(", ");
}
