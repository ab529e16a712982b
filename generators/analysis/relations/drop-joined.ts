import type { FoundEntity } from "../entities/found-entity";
import type { Draft } from "./draft";
import { isChild, pairKey } from "./parents";

/** What is said outright stays, whatever else joins the two. */
const OUTSPOKEN = 4;
const LINE = /(?:item|line|entry|position|detail|ingredient)$/i;
/** Who rated what, who signed up for what: the record of the act is what joins them. */
const ACT = /^(?:Rating|Review|Vote|Registration|Reaction|Membership|Enrollment)$/;

/** Without the direct links between two entities that a third joins: orders and plants where order lines name both. */
export function dropJoined(drafts: readonly Draft[]): Draft[] {
  const parents = new Map<FoundEntity, Set<FoundEntity>>();
  for (const { from, to, kind } of drafts) if (to && kind === "manyToOne" && to !== from) parents.set(from, new Set([...(parents.get(from) ?? []), to]));
  const joined = new Set<string>();
  const told = new Set<string>();
  for (const [joint, ends] of parents) {
    const list = [...ends];
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) {
        if (joins(joint, left, right)) joined.add(pairKey(left, right));
        if (ACT.test(joint.key) && [left, right].every((end) => drafts.some((draft) => draft.from === joint && draft.to === end && draft.score >= OUTSPOKEN))) told.add(pairKey(left, right));
      }
    });
  }
  return drafts.filter(({ from, to, score, isNamed = false }) => to === null || from === to || isNamed || score >= OUTSPOKEN || (!told.has(pairKey(from, to)) && !joined.has(pairKey(from, to))) || (!told.has(pairKey(from, to)) && isChild(from, to) !== isChild(to, from)));
}

/** Lines of documents join what they name; other records do when both are their usual homes and neither is the other's. */
function joins(joint: FoundEntity, left: FoundEntity, right: FoundEntity): boolean {
  return LINE.test(joint.key) || ACT.test(joint.key) || LINE.test(joint.name) || (isChild(joint, left) && isChild(joint, right));
}
