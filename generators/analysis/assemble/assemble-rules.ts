import type { Entity, Rule } from "../../genome/genome";
import type { Evidence } from "../fields/found-field";
import { fold } from "../words/normalize";
import { isRule, mayBeRule } from "../words/rule-cues";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";
import { limitRule, uniqueRule } from "./rules/count-rules";
import { compareNowRule, compareRule, overlapRule } from "./rules/order-rules";
import type { SpokenRule } from "./rules/spoken-rule";
import { spanOf, spotFields } from "./rules/spoken-rule";
import { lockedRule, requiredRule } from "./rules/state-rules";

/** Rules in the closed forms, and the sentences that sound like one and are none of them. */
export interface FoundRules {
  readonly rules: readonly Rule[];
  readonly open: readonly Evidence[];
}

/** Business rules that sentences state, then that nothing ends before it starts. */
export function findRules(assembly: Assembly): FoundRules {
  const rules: Rule[] = [];
  const open: Evidence[] = [];
  const stated = new Set(assembly.reading.statements.map(({ sentence }) => sentence));
  let before: readonly Entity[] = [];
  for (const sentence of assembly.reading.sentences) {
    const { block, from, to, text } = sentence.sentence;
    if (block.aside !== "none" || block.kind === "code") continue;
    const own = entitiesOf(assembly, sentence);
    if (!mayBeRule(text)) {
      if (own.length > 0) before = own;
      continue;
    }
    const spoken: SpokenRule = { text: fold(text), evidence: { sentence, from, to, confidence: 85 }, named: own.length > 0 ? own : before, assembly };
    const rule = stated.has(sentence) && !isRule(text) ? null : ruleOf(spoken);
    if (rule) {
      if (!rules.some((known) => sameRule(known, rule))) rules.push(rule);
    } else if (!stated.has(sentence) && isRule(text) && own.length > 0 && block.kind === "paragraph" && !/^only\b|\b(?:can|may) only\b|\b(?:must not|may not|cannot|never|not allowed to)\b[^.]{0,20}\b(?:see|view|read|access)\b/i.test(text)) open.push(spoken.evidence);
    if (own.length > 0) before = own;
  }
  for (const entity of assembly.entityOf.values()) {
    const span = spanOf(entity);
    if (!span || span.start.type === "time" || rules.some((rule) => rule.kind === "compare" && [rule.left, rule.right].every((id) => id === span.start.id || id === span.end.id))) continue;
    rules.push({ kind: "compare", id: assembly.makeId("rule", `${entity.id}.order of dates`), entity: entity.id, message: "", left: span.start.id, operator: "<=", right: span.end.id, provenance: provenanceOf([], "Nothing ends before it starts.") });
  }
  return { rules, open };
}

function ruleOf(spoken: SpokenRule): Rule | null {
  return overlapRule(spoken) ?? lockedRule(spoken, spoken.assembly.makeId) ?? requiredRule(spoken) ?? compareNowRule(spoken) ?? compareRule(spoken) ?? uniqueRule(spoken) ?? limitRule(spoken);
}

function sameRule(left: Rule, right: Rule): boolean {
  return JSON.stringify({ ...left, id: "", provenance: [] }) === JSON.stringify({ ...right, id: "", provenance: [] });
}

/** Entities that a sentence names, in order; when it names none, those whose dates or numbers it names. */
function entitiesOf({ entityOf }: Assembly, sentence: Evidence["sentence"]): Entity[] {
  const keys = new Map([...entityOf].flatMap(([found, entity]) => [found.candidate, ...found.merged].map(({ key }) => [key, entity] as const)));
  const named = [...new Set(sentence.mentions.map(({ key }) => keys.get(key)).filter((entity): entity is Entity => entity !== undefined))];
  if (named.length > 0 || !mayBeRule(sentence.sentence.text)) return named;
  const text = fold(sentence.sentence.text);
  return [...entityOf.values()].map((entity) => ({ entity, count: spotFields(entity, text).filter(({ part }) => part.name.includes(" ")).length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).map(({ entity }) => entity);
}
