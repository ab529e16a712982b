import type { Entity, Field, Rule } from "../../../genome/genome";
import { baseForm } from "../../mentions/base-form";
import { findWord } from "../../words/find-word";
import { fold } from "../../words/normalize";
import { provenanceOf } from "../provenance";
import type { SpokenRule } from "./spoken-rule";
import { spotFields } from "./spoken-rule";

interface Choice {
  readonly field: Field;
  readonly value: string;
}

/** The choices of an entity that stand in a text. */
function choicesIn(entity: Entity, text: string): Choice[] {
  /* "When declining" is when it becomes declined. */
  const acts = new Set(text.split(/[^\p{L}]+/u).filter((word) => /(?:ing|ed)$/.test(word)).map(baseForm));
  const isSpoken = (name: string): boolean => findWord(text, fold(name)) >= 0 || (/ed$/.test(name) && acts.has(baseForm(fold(name))));
  return entity.fields.flatMap((field) => field.enumValues.filter(({ name }) => isSpoken(name)).map(({ id }) => ({ field, value: id })));
}

/** "A reason is required when a request is rejected", "when an order is rejected, a reason must be given". */
export function requiredRule({ text, evidence, named, assembly }: SpokenRule): Rule | null {
  const match = /\b(?:required|mandatory|must be (?:given|filled in|provided|entered|set|stated)|needs? an?|has to be (?:given|filled in|provided|entered)|must (?:have|include|give|contain|provide|enter|state|write))\b/.exec(text);
  const condition = /\b(?:when|if|once|for|where)\b/.exec(text);
  if (!match) return null;
  if (!condition) return requiredOf({ text, evidence, named, assembly }, match.index);
  const comma = text.indexOf(",", condition.index);
  const behind = condition.index > match.index;
  const when = behind ? text.slice(condition.index) : text.slice(condition.index, comma > 0 ? comma : match.index);
  const what = behind ? text.slice(0, condition.index) : text.slice(comma > 0 ? comma : match.index);
  for (const entity of [...named, ...assembly.entityOf.values()]) {
    const [choice] = choicesIn(entity, when);
    if (!choice) continue;
    const field = spotFields(entity, what).find(({ part }) => part.id !== choice.field.id)?.part;
    if (field && field.type !== "boolean") return { kind: "requiredWhen", id: assembly.makeId("rule", `${entity.id}.${field.name} required`), entity: entity.id, message: "", field: field.id, when: choice.field.id, value: choice.value, provenance: provenanceOf([evidence]) };
  }
  return null;
}

/** "A cancelled visit needs a cancellation reason": the state stands before the thing. */
function requiredOf({ text, evidence, named, assembly }: SpokenRule, at: number): Rule | null {
  for (const entity of named) {
    const choice = choicesIn(entity, text.slice(0, at)).find(({ field }) => field.id === entity.workflow?.field);
    const field = choice ? spotFields(entity, text.slice(at)).find(({ part }) => part.id !== choice.field.id)?.part : undefined;
    if (choice && field && field.type !== "boolean") return { kind: "requiredWhen", id: assembly.makeId("rule", `${entity.id}.${field.name} required`), entity: entity.id, message: "", field: field.id, when: choice.field.id, value: choice.value, provenance: provenanceOf([evidence]) };
  }
  return null;
}

const LOCKED = /\b(?:no longer|can(?:not|'t| not)|may not|must not|never|not) (?:be )?(?:changed|edited|modified|altered|updated|deleted|edit|change|touched)\b|\b(?:read-only|locked|frozen|immutable)\b/;

/** "Approved invoices can no longer be changed", "an order is locked once paid". */
export function lockedRule({ text, evidence, named }: SpokenRule, makeId: SpokenRule["assembly"]["makeId"]): Rule | null {
  if (!LOCKED.test(text)) return null;
  for (const entity of named) {
    const states = choicesIn(entity, text).filter(({ field }) => field.id === entity.workflow?.field).map(({ value }) => value);
    if (states.length > 0) return { kind: "lockedIn", id: makeId("rule", `${entity.id}.locked`), entity: entity.id, message: "", states, provenance: provenanceOf([evidence]) };
  }
  return null;
}
