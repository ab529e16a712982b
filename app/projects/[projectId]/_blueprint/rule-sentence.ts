import type { Entity, Relation, Rule } from "@/generators/genome";
import { texts as rules } from "@/texts/rules";

const texts = rules.sentence;

/** A rule in words. */
export function ruleSentence(rule: Rule, entity: Entity, relations: readonly Relation[]): string {
  const name = (id: string | null): string => [...entity.fields, ...relations].find((part) => part.id === id)?.name ?? id ?? "";
  switch (rule.kind) {
    case "compare":
      return `${name(rule.left)} ${texts.compared[rule.operator]} ${name(rule.right)}`;
    case "compareNow":
      return `${name(rule.field)} ${texts.compared[rule.operator]} ${texts.now}`;
    case "limitPerParent":
      return texts.limit(rule.max, name(rule.relation));
    case "uniqueTogether":
      return texts.unique(rule.members.map(name));
    case "noOverlap":
      return texts.noOverlap({ start: name(rule.start), end: name(rule.end), parent: rule.relation === null ? null : name(rule.relation) });
    case "requiredWhen": {
      const value = entity.fields.find(({ id }) => id === rule.when)?.enumValues.find(({ id }) => id === rule.value)?.name ?? rule.value;
      return texts.required({ field: name(rule.field), when: name(rule.when), value });
    }
    case "lockedIn": {
      const states = entity.fields.find(({ id }) => id === entity.workflow?.field)?.enumValues ?? [];
      return texts.locked(rule.states.map((id) => states.find((state) => state.id === id)?.name ?? id));
    }
    default:
      throw new Error(`Unknown rule: ${JSON.stringify(rule satisfies never)}`);
  }
}
