import type { Entity, Genome, Names, Rule } from "../genome/index";
import type { EnumValuePlan, FieldPlan, Operator, ReferencePlan, RulePlan, WorkflowPlan } from "./plan";
import { quotesOf } from "./quotes";

export interface RuleContext {
  readonly genome: Genome;
  readonly names: Names;
  readonly entity: Entity;
  readonly fields: readonly FieldPlan[];
  readonly references: readonly ReferencePlan[];
  readonly workflow: WorkflowPlan | null;
  /** Fields of another entity, for limits that stand on the parent. */
  readonly fieldsOf: (entity: string) => readonly FieldPlan[];
}

/** The rules of one entity with every id resolved and a message for each. */
export function planRules(context: RuleContext): readonly RulePlan[] {
  return context.genome.rules.filter(({ entity }) => entity === context.entity.id).map((rule) => planRule(rule, context));
}

function planRule(rule: Rule, context: RuleContext): RulePlan {
  const base = { id: rule.id, snake: context.names.rule(rule.id).snake, quotes: quotesOf(context.genome, rule.provenance) };
  const says = (message: string) => ({ ...base, message: rule.message === "" ? message : rule.message });
  const field = (id: string) => found(context.fields.find((candidate) => candidate.id === id), rule, id);
  const reference = (id: string) => found(context.references.find((candidate) => candidate.id === id), rule, id);
  switch (rule.kind) {
    case "compare": {
      const [left, right] = [field(rule.left), field(rule.right)];
      return { ...says(`${left.names.label} must be ${words(rule.operator, left)} ${lower(right.names.label)}.`), kind: rule.kind, left, operator: rule.operator, right };
    }
    case "compareNow": {
      const subject = field(rule.field);
      return { ...says(`${subject.names.label} must be ${words(rule.operator, subject)} ${subject.type === "date" ? "today" : "the current time"}.`), kind: rule.kind, field: subject, operator: rule.operator };
    }
    case "limitPerParent": {
      const parent = reference(rule.relation);
      const parentFields = parent.target.kind === "entity" ? context.fieldsOf(parent.target.entity) : [];
      const maxField = rule.maxField === null ? null : found(parentFields.find(({ id }) => id === rule.maxField), rule, rule.maxField);
      const limit = maxField ? `what its ${lower(maxField.names.label)} allows` : String(rule.max ?? 1);
      return { ...says(`The number of ${context.names.entity(context.entity.id).lowerPluralLabel} of one ${lower(parent.names.label)} is limited to ${limit}.`), kind: rule.kind, reference: parent, max: rule.max, maxField };
    }
    case "uniqueTogether": {
      const fields = context.fields.filter(({ id }) => rule.members.includes(id));
      const references = context.references.filter(({ id }) => rule.members.includes(id));
      const labels = [...fields, ...references].map(({ names }) => lower(names.label)).join(" and ");
      return { ...says(`There is already a record with this ${labels}.`), kind: rule.kind, fields, references };
    }
    case "noOverlap":
      return {
        ...says("The time overlaps with another record."),
        kind: rule.kind,
        start: field(rule.start),
        end: field(rule.end),
        reference: rule.relation === null ? null : reference(rule.relation),
      };
    case "requiredWhen": {
      const [subject, when] = [field(rule.field), field(rule.when)];
      const value = found(when.enumValues.find(({ id }) => id === rule.value), rule, rule.value);
      return { ...says(`${subject.names.label} is required when ${lower(when.names.label)} is ${lower(value.names.label)}.`), kind: rule.kind, field: subject, when, value };
    }
    case "lockedIn": {
      const states: readonly EnumValuePlan[] = context.workflow?.field.enumValues.filter(({ id }) => rule.states.includes(id)) ?? [];
      return { ...says(`A record that is ${states.map(({ names }) => lower(names.label)).join(" or ")} can no longer be changed.`), kind: rule.kind, states };
    }
    default:
      return rule satisfies never;
  }
}

function found<T>(value: T | undefined, rule: Rule, id: string): T {
  if (value === undefined) throw new Error(`Rule ${rule.id} names ${id}, which does not exist; check the genome before planning.`);
  return value;
}

function lower(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

function words(operator: Operator, { type }: FieldPlan): string {
  const isTime = type === "date" || type === "datetime" || type === "time";
  switch (operator) {
    case "<":
      return isTime ? "before" : "less than";
    case "<=":
      return isTime ? "on or before" : "at most";
    case ">":
      return isTime ? "after" : "greater than";
    case ">=":
      return isTime ? "on or after" : "at least";
    default:
      return operator satisfies never;
  }
}
