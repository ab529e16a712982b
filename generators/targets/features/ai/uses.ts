import type { AiUsePlan, FieldPlan } from "../../../plan/index";

/** What may be sent to a model: never secrets or special categories, and nothing that is not text, number or date. */
const SENT: ReadonlySet<FieldPlan["type"]> = new Set(["string", "text", "richtext", "integer", "decimal", "money", "boolean", "date", "time", "datetime", "enum", "duration", "url", "json"]);
const WRITTEN: ReadonlySet<FieldPlan["type"]> = new Set(["string", "text", "richtext", "email", "url", "phone", "enum"]);

/** The fields whose content is sent; every harmless field when the description names none. */
export function sentFields({ inputs, entity, output }: AiUsePlan): readonly FieldPlan[] {
  const named = inputs.length > 0 ? inputs : entity.fields.filter(({ id }) => id !== output?.id);
  return named.filter(({ type, sensitivity }) => SENT.has(type) && sensitivity !== "special" && sensitivity !== "secret");
}

/** The field that takes an accepted answer; an answer is text, and a state changes by acts alone. */
export function writtenField({ output }: AiUsePlan): FieldPlan | null {
  return output !== null && WRITTEN.has(output.type) && !output.isState && output.sensitivity !== "secret" ? output : null;
}

export function segmentOf({ snake }: AiUsePlan): string {
  return snake.replaceAll("_", "-");
}

export function choicesOf(use: AiUsePlan): readonly string[] {
  const field = writtenField(use);
  return field?.type === "enum" ? field.enumValues.map(({ names }) => names.value) : [];
}
