import { type Path, remove, set } from "../edit/genome-edit";
import type { Entity, Rule } from "../genome";
import { type CheckContext, fieldOf, isOneOf, quote, relationOf } from "./check-context";
import { keyLength, LONGEST_KEY } from "./key-length";
import { error, type Problem } from "./problem";

const orderedTypes = ["integer", "decimal", "money", "date", "datetime", "time", "duration"] as const;
const dayTypes = ["date", "datetime"] as const;
const unkeyedTypes = ["richtext", "json", "file", "image", "address", "geo"] as const;

/** Rules about fields, relations and states that their entity does not have, or that the type cannot answer. */
export function checkRules(context: CheckContext): readonly Problem[] {
  const seen = new Set<string>();
  return context.genome.rules.flatMap((rule, index) => {
    const at: Path = ["rules", index];
    const entity = context.entities.get(rule.entity);
    const reason = entity === undefined ? "names an entity that does not exist" : reasonAgainst(context, { rule, entity });
    const own = JSON.stringify({ ...rule, id: "", message: "", provenance: [] });
    const again = seen.has(own);
    seen.add(own);
    if (reason === null && !again) return checkLimit(rule, at);
    const about = rule.message === "" ? `a rule of ${quote(entity?.name ?? rule.entity)}` : `the rule ${quote(rule.message)}`;
    return [error(reason === null ? "rule-twice" : "rule-does-not-fit", { at, id: rule.id, message: `${about.slice(0, 1).toUpperCase()}${about.slice(1)} ${reason ?? "is given twice"}.`, fix: ["Remove the rule", remove(at)] })];
  });
}

/** Both a number and a field of the parent say how many: the number gives way. */
function checkLimit(rule: Rule, at: Path): readonly Problem[] {
  if (rule.kind !== "limitPerParent" || rule.max === null || rule.maxField === null) return [];
  return [error("limit-said-twice", { at, id: rule.id, message: "A limit per parent is given both as a number and as a field.", fix: ["Keep the field", set([...at, "max"], null)] })];
}

interface Placed<R extends Rule = Rule> {
  readonly rule: R;
  readonly entity: Entity;
}

type RuleOf<K extends Rule["kind"]> = Extract<Rule, { kind: K }>;

function reasonAgainst(context: CheckContext, { rule, entity }: Placed): string | null {
  switch (rule.kind) {
    case "compare":
      return againstCompare({ rule, entity });
    case "compareNow":
      return isOneOf(fieldOf(entity, rule.field)?.type ?? "", dayTypes) ? null : "compares something that is no date with now";
    case "limitPerParent":
      return againstLimit(context, { rule, entity });
    case "uniqueTogether":
      return againstUnique(context, { rule, entity });
    case "noOverlap":
      return againstOverlap(context, { rule, entity });
    case "requiredWhen":
      return againstRequired({ rule, entity });
    case "lockedIn":
      return againstLock({ rule, entity });
    default:
      return rule satisfies never;
  }
}

function againstCompare({ rule, entity }: Placed<RuleOf<"compare">>): string | null {
  const left = fieldOf(entity, rule.left);
  const right = fieldOf(entity, rule.right);
  if (left === undefined || right === undefined) return "compares a field that does not exist";
  if (left.id === right.id) return "compares a field with itself";
  if (left.type !== right.type) return `compares ${quote(left.name)} with ${quote(right.name)}, which is of another type`;
  return isOneOf(left.type, orderedTypes) ? null : `compares ${quote(left.name)}, whose values have no order`;
}

function againstLimit(context: CheckContext, { rule, entity }: Placed<RuleOf<"limitPerParent">>): string | null {
  const relation = relationOf(context, { id: rule.relation, from: entity.id });
  if (relation === undefined || relation.kind !== "manyToOne") return "counts per parent, but names no relation to one parent";
  if (rule.max === null && rule.maxField === null) return "does not say how many are allowed";
  if (rule.maxField === null) return null;
  return fieldOf(context.entities.get(relation.to), rule.maxField)?.type === "integer" ? null : "takes its limit from a field that is no whole number of the parent";
}

function againstUnique(context: CheckContext, { rule, entity }: Placed<RuleOf<"uniqueTogether">>): string | null {
  if (new Set(rule.members).size < rule.members.length) return "names one part twice";
  const fits = rule.members.every((id) => {
    const field = fieldOf(entity, id);
    if (field !== undefined) return !isOneOf(field.type, unkeyedTypes);
    const relation = relationOf(context, { id, from: entity.id });
    return relation !== undefined && relation.kind !== "manyToMany";
  });
  if (!fits) return "is about a part that does not exist or that cannot be compared";
  const length = rule.members.reduce((sum, id) => sum + keyLength(fieldOf(entity, id) ?? { type: "uuid", maxLength: null }), 0);
  return length <= LONGEST_KEY ? null : "joins texts that are too long to be unique together";
}

function againstOverlap(context: CheckContext, { rule, entity }: Placed<RuleOf<"noOverlap">>): string | null {
  const start = fieldOf(entity, rule.start);
  const end = fieldOf(entity, rule.end);
  if (start === undefined || end === undefined || start.id === end.id) return "needs a start and an end";
  if (start.type !== end.type || !isOneOf(start.type, dayTypes)) return "needs two dates or two moments";
  if (rule.relation === null) return null;
  const relation = relationOf(context, { id: rule.relation, from: entity.id });
  return relation === undefined || relation.kind === "manyToMany" ? "is per parent, but names no relation to one parent" : null;
}

function againstRequired({ rule, entity }: Placed<RuleOf<"requiredWhen">>): string | null {
  const field = fieldOf(entity, rule.field);
  const when = fieldOf(entity, rule.when);
  if (field === undefined || when === undefined) return "names a field that does not exist";
  if (field.id === when.id) return "makes a field required by itself";
  if (when.type !== "enum" || !when.enumValues.some(({ id }) => id === rule.value)) return "waits for a value that does not exist";
  return null;
}

function againstLock({ rule, entity }: Placed<RuleOf<"lockedIn">>): string | null {
  const states = fieldOf(entity, entity.workflow?.field ?? "")?.enumValues ?? [];
  if (entity.workflow === null) return "locks states, but there is no workflow";
  if (new Set(rule.states).size < rule.states.length) return "names one state twice";
  return rule.states.every((state) => states.some(({ id }) => id === state)) ? null : "locks a state that does not exist";
}
