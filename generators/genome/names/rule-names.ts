import type { Entity, Genome, Rule } from "../genome";
import { toPascal } from "./forms";
import type { EntityNames, EnumValueNames, FieldNames, PartNames, RelationNames } from "./names";
import { capSnake } from "./words";

const RULE_LIMIT = 50;

/** Names that rules are made of; an id that is not there yields its text, and the checker reports it. */
export interface RuleScope {
  readonly genome: Genome;
  readonly entities: ReadonlyMap<string, EntityNames>;
  readonly fields: ReadonlyMap<string, FieldNames>;
  readonly relations: ReadonlyMap<string, RelationNames>;
  readonly values: ReadonlyMap<string, EnumValueNames>;
}

/** Rules carry no name of their own: "ends_at_after_starts_at". A second rule of one name gets a number. */
export function ruleNames(scope: RuleScope): ReadonlyMap<string, PartNames> {
  const names = new Map<string, PartNames>();
  const taken = new Set<string>();
  for (const rule of scope.genome.rules) {
    if (names.has(rule.id)) continue;
    const base = capSnake(ruleWords(rule, scope), RULE_LIMIT);
    let snake = base;
    for (let number = 2; taken.has(`${rule.entity} ${snake}`); number += 1) snake = `${base}_${number}`;
    taken.add(`${rule.entity} ${snake}`);
    const label = snake.replaceAll("_", " ");
    names.set(rule.id, { snake, pascal: toPascal(snake), label: label.slice(0, 1).toUpperCase() + label.slice(1) });
  }
  return names;
}

function ruleWords(rule: Rule, scope: RuleScope): string {
  const member = (id: string): string => scope.fields.get(id)?.snake ?? scope.relations.get(id)?.snake ?? id.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  switch (rule.kind) {
    case "compare":
      return `${member(rule.left)}_${comparison(rule, scope)}_${member(rule.right)}`;
    case "compareNow":
      return `${member(rule.field)}_${comparison({ ...rule, left: rule.field }, scope)}_now`;
    case "limitPerParent":
      return `limit_per_${member(rule.relation)}`;
    case "uniqueTogether":
      return `unique_${rule.members.map(member).join("_and_")}`;
    case "noOverlap":
      return rule.relation === null ? `no_overlap_of_${member(rule.start)}` : `no_overlap_per_${member(rule.relation)}`;
    case "requiredWhen":
      return `${member(rule.field)}_required_when_${scope.values.get(`${rule.when} ${rule.value}`)?.value ?? `${member(rule.when)}_is_given`}`;
    case "lockedIn":
      return lockedWords(rule.states.map((state) => stateValue(rule.entity, state, scope)));
    default:
      return rule satisfies never;
  }
}

/** Many states would make a name that has to be cut; then it counts them. */
function lockedWords(states: readonly string[]): string {
  const words = `locked_when_${states.join("_or_")}`;
  return words.length <= RULE_LIMIT ? words : `locked_in_${states.length}_states`;
}

function stateValue(entityId: string, state: string, scope: RuleScope): string {
  const field = scope.genome.entities.find(({ id }) => id === entityId)?.workflow?.field;
  return scope.values.get(`${field} ${state}`)?.value ?? "closed";
}

type Comparison = Pick<Extract<Rule, { kind: "compare" }>, "operator" | "entity" | "left">;

function comparison({ operator, entity, left }: Comparison, scope: RuleScope): string {
  const field = scope.genome.entities.find(({ id }) => id === entity)?.fields.find(({ id }) => id === left);
  const inTime = isTemporal(field);
  switch (operator) {
    case "<":
      return inTime ? "before" : "below";
    case "<=":
      return inTime ? "not_after" : "at_most";
    case ">":
      return inTime ? "after" : "above";
    case ">=":
      return inTime ? "not_before" : "at_least";
    default:
      return operator satisfies never;
  }
}

function isTemporal(field: Entity["fields"][number] | undefined): boolean {
  return field?.type === "date" || field?.type === "datetime" || field?.type === "time";
}
