import type { EntityPlan, EnumValuePlan, FieldPlan } from "../../../plan/index";

const UNWELCOME = /(^|_)(cancel|reject|declin|refus|denied|lost|fail|expire|lapse|overdue|revoke|void|block|dispute|no_show|abandon|withdraw|terminat)/;
const WAITING = /(^|_)(pending|waiting|review|hold|paused|attention|late|warning|urgent)/;

/** Whether nobody hopes for this state. */
export function isUnwelcome({ names }: EnumValuePlan): boolean {
  return UNWELCOME.test(names.value);
}

/** The colour of a state beside its name: where a record begins, where it is under way and where it ends. */
export function toneOf(value: EnumValuePlan, field: FieldPlan, { workflow }: EntityPlan): "accent" | "success" | "warning" | "danger" | null {
  if (workflow === null || workflow.field.id !== field.id) return null;
  if (isUnwelcome(value)) return "danger";
  if (workflow.final.some(({ id }) => id === value.id)) return "success";
  if (WAITING.test(value.names.value)) return "warning";
  return workflow.initial.id === value.id ? null : "accent";
}
