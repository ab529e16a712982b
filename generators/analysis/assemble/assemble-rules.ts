import type { Entity, Field, Rule } from "../../genome/genome";
import type { Evidence } from "../fields/found-field";
import { fold } from "../words/normalize";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";

const STARTS = /^(start|starts|from|begin|begins|check in|checked in|valid from|period start|departs|opens|inicio|debut|beginn)\b/i;
const ENDS = /^(end|ends|to|until|check out|checked out|valid until|period end|arrives|closes|expires|fin|fim|ende)\b/i;

/** Business rules in the closed forms: order of dates, no overlap, limits by parent, no duplicates. */
export function assembleRules(assembly: Assembly): Rule[] {
  const rules: Rule[] = [];
  for (const entity of assembly.entityOf.values()) {
    const span = spanOf(entity);
    if (span) rules.push({ kind: "compare", id: assembly.makeId("rule", `${entity.id}.order of dates`), entity: entity.id, message: "", left: span.start.id, operator: "<=", right: span.end.id, provenance: provenanceOf([], "Nothing ends before it starts.") });
  }
  for (const sentence of assembly.reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const text = fold(sentence.sentence.text);
    const evidence: Evidence = { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 80 };
    const named = [...assembly.entityOf].filter(([found]) => sentence.mentions.some(({ key }) => key === found.key)).map(([, entity]) => entity);
    const rule = overlapRule(assembly, { text, evidence, named }) ?? limitRule(assembly, { text, evidence, named }) ?? duplicateRule(assembly, { text, evidence, named });
    if (rule && !rules.some((known) => known.kind === rule.kind && known.entity === rule.entity)) rules.push(rule);
  }
  return rules;
}

interface Spoken {
  readonly text: string;
  readonly evidence: Evidence;
  readonly named: readonly Entity[];
}

function spanOf(entity: Entity): { readonly start: Field; readonly end: Field } | null {
  for (const type of ["datetime", "date"] as const) {
    const start = entity.fields.find((field) => field.type === type && STARTS.test(field.name));
    const end = entity.fields.find((field) => field.type === type && ENDS.test(field.name));
    if (start && end) return { start, end };
  }
  return null;
}

function overlapRule(assembly: Assembly, { text, evidence, named }: Spoken): Rule | null {
  if (!/\b(double[- ]?book\w*|overlap\w*|booking conflicts?|conflicting (bookings|reservations|appointments)|overbook\w*)\b/.test(text)) return null;
  for (const entity of [...named, ...assembly.entityOf.values()]) {
    const span = spanOf(entity);
    if (!span) continue;
    const relation = assembly.made.find(({ from, kind, to }) => from === entity.id && kind === "manyToOne" && /room|court|car|vehicle|resource|doctor|table|equipment|property|therapist|stylist|instructor/i.test(to)) ?? null;
    return { kind: "noOverlap", id: assembly.makeId("rule", `${entity.id}.no overlap`), entity: entity.id, message: "", start: span.start.id, end: span.end.id, relation: relation?.id ?? null, provenance: provenanceOf([evidence]) };
  }
  return null;
}

/** "at most 10 guests per table", "maximum number of guests per table is 10", "while there is space remaining". */
function limitRule(assembly: Assembly, { text, evidence, named }: Spoken): Rule | null {
  const number = Number(/\b(?:at most|up to|maximum(?: number)?(?: of)?|max\.?|no more than|limit(?:ed)? (?:of|to))\s+(\d{1,6})\b/.exec(text)?.[1] ?? /\bmaximum [a-z ]{3,40} per [a-z ]{3,30} is (\d{1,6})\b/.exec(text)?.[1] ?? 0);
  const byField = /\b(space remaining|maximum capacity|capacity|fully booked|sold out|overselling|no (more )?(seats|places|spots) left)\b/.test(text);
  for (const relation of assembly.made) {
    const child = named.find(({ id }) => id === relation.from);
    const parent = named.find(({ id }) => id === relation.to);
    if (relation.kind !== "manyToOne" || (!child && !byField) || (!parent && !byField)) continue;
    if (number > 0 && child && parent && /\b(per|each|every|for)\b/.test(text)) return { kind: "limitPerParent", id: assembly.makeId("rule", `${relation.from}.at most`), entity: relation.from, message: "", relation: relation.id, max: number, maxField: null, provenance: provenanceOf([evidence]) };
    const holder = [...assembly.entityOf.values()].find(({ id }) => id === relation.to);
    const capacity = holder?.fields.find(({ name, type }) => type === "integer" && /\b(capacity|max|seats|places|quantity|limit)\b/i.test(name));
    if (byField && capacity && (parent || named.length === 0) && /booking|registration|enrol|ticket|attendance|reservation/i.test(relation.from)) return { kind: "limitPerParent", id: assembly.makeId("rule", `${relation.from}.capacity`), entity: relation.from, message: "", relation: relation.id, max: null, maxField: capacity.id, provenance: provenanceOf([evidence]) };
  }
  return null;
}

function duplicateRule(assembly: Assembly, { text, evidence, named }: Spoken): Rule | null {
  if (!/\b(duplicate|only once|more than once|one \w+ per \w+ and|twice)\b/.test(text) || !/\b(prevent|no|not|cannot|only|must|avoid|reject)\b/.test(text)) return null;
  for (const entity of named) {
    const members = assembly.made.filter(({ from, kind, to }) => from === entity.id && kind === "manyToOne" && to !== entity.id).slice(0, 2).map(({ id }) => id);
    if (members.length === 2) return { kind: "uniqueTogether", id: assembly.makeId("rule", `${entity.id}.once`), entity: entity.id, message: "", members, provenance: provenanceOf([evidence]) };
  }
  return null;
}
