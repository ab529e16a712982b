import type { Entity, Relation, Rule } from "../../../genome/genome";
import { isMadeOf } from "../../entities/made-by";
import { catalogue } from "../../words/catalogue";
import { baseForm } from "../../mentions/base-form";
import { provenanceOf } from "../provenance";
import { fold } from "../../words/normalize";
import type { SpokenRule } from "./spoken-rule";
import { spotFields, spotRelations, wholeNumber } from "./spoken-rule";

const MOST = /\b(?:at most|up to|a maximum of|maximum(?: number)?(?: of)?|max\.?|no more than|not more than|more than|limit(?:ed)? (?:of|to)|only)\s+(\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bmaximum [a-z ]{3,40} per [a-z ]{3,30} is (\d{1,6})\b/;
const FULL = /\b(?:space remaining|capacity|fully booked|sold out|overselling|(?:than|beyond|exceed\w*) (?:its|the|their) (?:\w+ ){0,2}(?:places|seats|spots|limit|maximum|size|number)|maximum number of (?:\w+ )?|no (?:more )?(?:seats|places|spots) left|(?:is|are) full)\b/;
const ROOM = /\b(?:capacity|max|maximum|seats|places|spots|quantity|limit|number of (?:places|seats|spots))\b/i;

/** "At most 20 participants per class", "a member can borrow at most 5 books", "not more bookings than its capacity". */
export function limitRule(spoken: SpokenRule): Rule | null {
  const { text, evidence, named, assembly } = spoken;
  const match = MOST.exec(text);
  const max = match && (/\bper\b|\beach\b|\bevery\b|\bfor\b|\bcan\b|\bmay\b|\bcannot\b|n't\b|\bmust\b|\bhas\b|\bhave\b|\bnever\b/.test(text) || match[2]) ? wholeNumber(match[1] ?? match[2] ?? "") : null;
  if (max !== null && max > 0 && !/^\s+(?:days?|weeks?|hours?|minutes?|months?|years?|characters?|times?|percent|%)/.test(text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)))) {
    const relation = counted(spoken);
    const isSum = /\bmore than\b/.test(match?.[0] ?? "") && !/\b(?:not|never|cannot|no)\b|n't\b/.test(text);
    if (relation && !isSum && !(max === 1 && /\bonly one\b/.test(text) && /\bper\b/.test(text))) return { kind: "limitPerParent", id: assembly.makeId("rule", `${relation.from}.at most`), entity: relation.from, message: "", relation: relation.id, max, maxField: null, provenance: provenanceOf([evidence]) };
  }
  if (!FULL.test(text)) return null;
  for (const holder of assembly.entityOf.values()) {
    const room = spotFields(holder, text).find(({ part }) => part.type === "integer" && ROOM.test(part.name))?.part ?? holder.fields.find(({ name, type }) => type === "integer" && ROOM.test(name));
    const children = assembly.made.filter(({ to, kind }) => to === holder.id && kind === "manyToOne");
    const child = children.find(({ from }) => named.some(({ id }) => id === from)) ?? children.find(({ from }) => /booking|registration|enrol|ticket|attendance|reservation|sign-?up|participation/i.test(from));
    if (room && child && (named.some(({ id }) => id === holder.id || id === child.from) || named.length === 0)) return { kind: "limitPerParent", id: assembly.makeId("rule", `${child.from}.capacity`), entity: child.from, message: "", relation: child.id, max: null, maxField: room.id, provenance: provenanceOf([evidence]) };
  }
  return null;
}

/** The relation whose records are counted: from what is many, to the one that has it. */
function counted({ text, evidence, named, assembly }: SpokenRule): Relation | null {
  const verbs = evidence.sentence.tokens.filter(({ pos }) => pos === "verb").map(({ lower }) => catalogue().verbs.get(baseForm(lower))?.name ?? "");
  const makes = [...assembly.entityOf].filter(([found]) => verbs.includes(found.key)).map(([, entity]) => entity);
  const parents = /\bper\b|\beach\b|\bevery\b|\bfor (?:a|an|one)\b/.test(text) && !/^(?:each|every|an?|the)\b/.test(text) ? [...named].reverse() : named;
  const direct = (child: Entity, parent: Entity): Relation | undefined => assembly.made.find(({ from, to, kind }) => from === child.id && to === parent.id && kind === "manyToOne");
  for (const parent of parents) {
    for (const child of [...makes, ...named]) {
      const relation = child === parent ? undefined : direct(child, parent);
      if (relation) return relation;
    }
  }
  /* "At most 12 students per course" where an enrollment joins the two. */
  for (const parent of parents) {
    for (const other of named) {
      if (other === parent) continue;
      const joint = [...assembly.entityOf.values()].find((entity) => direct(entity, parent) && direct(entity, other));
      const relation = joint ? direct(joint, parent) : undefined;
      if (relation) return relation;
    }
  }
  return null;
}

/** "The combination of A and B is unique", "only one X per Y", "the same class only once". */
export function uniqueRule({ text, evidence, named, assembly }: SpokenRule): Rule | null {
  const together = /\bcombination of\b|\bunique (?:per|within|for each|in each|for every)\b|\btogether (?:must be |are )?unique\b|\bno two\b/.test(text);
  const once = /\b(?:only once|more than once|twice|duplicates?|only (?:have )?one \p{L}+(?: \p{L}+)? (?:per|for each)|one \p{L}+ per \p{L}+ and)\b/u.test(text) && /\b(?:prevent|no|not|cannot|can't|only|must|avoid|reject|never|once)\b/.test(text);
  if (!together && !once) return null;
  const acts = evidence.sentence.tokens.filter(({ pos }) => pos === "verb").map(({ lower }) => baseForm(lower));
  const verbs = evidence.sentence.tokens.map(({ lower }) => catalogue().verbs.get(baseForm(lower))?.name ?? "");
  const makes = once ? [...assembly.entityOf].filter(([found]) => verbs.includes(found.key) || acts.some((act) => isMadeOf(fold(found.name), act))).map(([, entity]) => entity) : [];
  for (const entity of [...makes, ...named, ...(together ? assembly.entityOf.values() : [])]) {
    const relations = spotRelations(entity, text, assembly).map(({ part }) => part.id);
    const fields = together ? spotFields(entity, text).map(({ part }) => part.id) : [];
    const members = [...new Set([...relations, ...fields])];
    const both = members.length >= 2 ? members : once && makes.includes(entity) ? assembly.made.filter(({ from, kind, to }) => from === entity.id && kind === "manyToOne" && to !== entity.id).slice(0, 2).map(({ id }) => id) : [];
    if (both.length >= 2) return { kind: "uniqueTogether", id: assembly.makeId("rule", `${entity.id}.once`), entity: entity.id, message: "", members: both, provenance: provenanceOf([evidence]) };
  }
  return null;
}
