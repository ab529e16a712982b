import type { Entity, Relation, Rule } from "@/generators/genome";

const COMPARED = { "<": "is before", "<=": "is not after", ">": "is after", ">=": "is not before" } as const;

/** A rule in words. */
export function ruleSentence(rule: Rule, entity: Entity, relations: readonly Relation[]): string {
  const name = (id: string | null): string => [...entity.fields, ...relations].find((part) => part.id === id)?.name ?? id ?? "";
  switch (rule.kind) {
    case "compare":
      return `${name(rule.left)} ${COMPARED[rule.operator]} ${name(rule.right)}`;
    case "compareNow":
      return `${name(rule.field)} ${COMPARED[rule.operator]} now`;
    case "limitPerParent":
      return `At most ${rule.max ?? "as many as the parent says"} for each ${name(rule.relation)}`;
    case "uniqueTogether":
      return `${rule.members.map(name).join(" and ")} together are unique`;
    case "noOverlap":
      return `${name(rule.start)} to ${name(rule.end)} never overlap${rule.relation === null ? "" : ` for one ${name(rule.relation)}`}`;
    case "requiredWhen": {
      const value = entity.fields.find(({ id }) => id === rule.when)?.enumValues.find(({ id }) => id === rule.value)?.name ?? rule.value;
      return `${name(rule.field)} is required when ${name(rule.when)} is ${value}`;
    }
    case "lockedIn": {
      const states = entity.fields.find(({ id }) => id === entity.workflow?.field)?.enumValues ?? [];
      return `Cannot be changed any more when ${rule.states.map((id) => states.find((state) => state.id === id)?.name ?? id).join(" or ")}`;
    }
    default:
      throw new Error(`Unknown rule: ${JSON.stringify(rule satisfies never)}`);
  }
}
