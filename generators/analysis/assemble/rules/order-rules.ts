import type { Rule } from "../../../genome/genome";
import { provenanceOf } from "../provenance";
import type { SpokenRule } from "./spoken-rule";
import { spanOf, spotFields } from "./spoken-rule";

type Operator = "<" | "<=" | ">" | ">=";
const COMPARES: readonly (readonly [RegExp, Operator])[] = [
  [/\b(?:not|never|n't|cannot) (?:be |lie |come )?(?:before|earlier than|less than|smaller than|lower than|below|fall before)\b|\bon or after\b|\bat least\b|\bsame (?:day )?(?:as )?or (?:after|later)\b|\bequal to or (?:after|greater)/, ">="],
  [/\b(?:not|never|n't|cannot) (?:be |lie |come )?(?:after|later than|more than|greater than|higher than|above|exceed)\b|\bnot exceed\b|\bon or before\b|\bat most\b|\bno (?:later|more|higher) than\b/, "<="],
  [/\b(?:after|later than|greater than|more than|higher than|exceeds?|larger than|above)\b/, ">"],
  [/\b(?:before|earlier than|less than|smaller than|lower than|below)\b/, "<"],
];

/** "The end date must be after the start date", "a lesson ends after it starts". */
export function compareRule({ text, evidence, named, assembly }: SpokenRule): Rule | null {
  for (const entity of named) {
    const [left, right] = spotFields(entity, text).filter(({ part }) => ["date", "datetime", "time", "integer", "decimal", "money"].includes(part.type));
    const rule = { kind: "compare" as const, id: "", entity: entity.id, message: "", provenance: provenanceOf([evidence]) };
    if (left && right && left.part.type === right.part.type) {
      const operator = operatorOf(text.slice(left.to, right.at));
      if (operator) return { ...rule, id: assembly.makeId("rule", `${entity.id}.${left.part.name} and ${right.part.name}`), left: left.part.id, operator, right: right.part.id };
    }
    const span = spanOf(entity);
    if (!span) continue;
    if (/\b(?:ends?|finish(?:es)?)\b.{0,30}\bafter\b.{0,20}\b(?:starts?|begins?|beginning)\b|\b(?:starts?|begins?)\b.{0,30}\bbefore\b.{0,20}\b(?:ends?|finish(?:es)?)\b|\bnot (?:end|finish) before\b/.test(text)) return { ...rule, id: assembly.makeId("rule", `${entity.id}.order of dates`), left: span.start.id, operator: "<", right: span.end.id };
  }
  return null;
}

function operatorOf(between: string): Operator | null {
  if (between.length > 70) return null;
  return COMPARES.find(([pattern]) => pattern.test(between))?.[1] ?? null;
}

/** "A due date must not be in the past", "the start must be in the future". */
export function compareNowRule({ text, evidence, named, assembly }: SpokenRule): Rule | null {
  const match = /\b(not|never|n't|cannot)?\s*(?:\w+ ){0,2}?(?:in the (past|future)|(before|after) (?:today|now|the current (?:date|day|time)))\b/.exec(text);
  if (!match) return null;
  const negated = /\b(?:not|never|cannot)\b|n't\b/.test(text.slice(0, match.index + match[0].length));
  const past = match[2] === "past" || match[3] === "before";
  const operator = past ? (negated ? ">=" : "<") : negated ? "<=" : ">";
  for (const entity of named) {
    const dated = entity.fields.filter(({ type }) => type === "date" || type === "datetime");
    const field = spotFields(entity, text).find(({ part }) => dated.includes(part))?.part ?? (/\b(?:booked|scheduled|made|start|starts|planned|placed)\b/.test(text) ? spanOf(entity)?.start : undefined) ?? (dated.length === 1 ? dated[0] : undefined);
    if (field) return { kind: "compareNow", id: assembly.makeId("rule", `${entity.id}.${field.name} and now`), entity: entity.id, message: "", field: field.id, operator, provenance: provenanceOf([evidence]) };
  }
  return null;
}

/** "Appointments of the same groomer must not overlap", "a room cannot be double-booked". */
export function overlapRule({ text, evidence, named, assembly }: SpokenRule): Rule | null {
  if (!/\b(?:double[- ]?book\w*|overlap\w*|booking conflicts?|conflicting (?:bookings|reservations|appointments)|overbook\w*|at the same time)\b/.test(text)) return null;
  const candidates = [...named, ...assembly.entityOf.values()].filter((entity, at, all) => all.indexOf(entity) === at && spanOf(entity) !== null);
  const linked = candidates.flatMap((entity) => assembly.made.filter((each) => each.from === entity.id && each.kind === "manyToOne" && each.to !== entity.id).map((relation) => ({ entity, relation })));
  const same = /\b(?:same|one|each|per|every|a|an|the)\s+([\p{L}]+(?: [\p{L}]+)?)/gu;
  const words = [...text.matchAll(same)].map((match) => match[1] ?? "");
  const of = linked.find(({ entity, relation }) => named.some(({ id }) => id === relation.to && id !== entity.id)) ?? linked.find(({ relation }) => words.some((word) => word.startsWith(relation.name.toLowerCase())));
  const entity = of?.entity ?? candidates.find((each) => named.includes(each)) ?? candidates[0];
  const span = entity ? spanOf(entity) : null;
  if (!entity || !span || (!of && /\bsame (?!time)/.test(text))) return null;
  return { kind: "noOverlap", id: assembly.makeId("rule", `${entity.id}.no overlap`), entity: entity.id, message: "", start: span.start.id, end: span.end.id, relation: of?.relation.id ?? null, provenance: provenanceOf([evidence]) };
}
