import type { EntityIndex } from "../entities/entity-index";
import type { Mention, ReadSentence } from "../mentions/mention";
import { DATA_VERBS } from "../words/verbs";
import type { Draft } from "./draft";
import { isChild } from "./parents";

const WITH = /^(?:for|with|by|at|in|from|on)$/;
const CHAIN = /^(?:prep|det|adj|noun|pron|num|adv)$/;

/** The things that hang on the object of a verb by prepositions: "book appointments for a dog with a groomer". */
export interface ObjectChain {
  readonly object: Mention;
  readonly hung: readonly Mention[];
}

/** The chains of a sentence, each from the object of a verb to the next verb, comma or "and". */
export function objectChains({ tokens, mentions }: ReadSentence): ObjectChain[] {
  return mentions.flatMap((object): ObjectChain[] => {
    if (object.modifier || object.preposition !== "" || !DATA_VERBS.has(object.verb)) return [];
    const end = tokens.findIndex((token, at) => at >= object.last && !CHAIN.test(token.pos) && !WITH.test(token.lower));
    const hung = mentions.filter((each) => !each.modifier && each.first >= object.last && (end < 0 || each.last <= end) && WITH.test(each.preposition));
    return hung.length > 0 ? [{ object, hung }] : [];
  });
}

/** What is booked, recorded or planned with somebody, for something or at some place belongs to it. */
export function fromObjects(sentence: ReadSentence, index: EntityIndex): Draft[] {
  return objectChains(sentence).flatMap(({ object, hung }) =>
    hung.flatMap((other): Draft[] => {
      const [from, to] = [index.of(object), index.of(other)];
      if (!from || !to || from === to || isChild(to, from) || other.plural) return [];
      return [{ from, to, kind: "manyToOne", name: "", required: false, score: 1.6, evidence: { sentence, from: object.from, to: other.to, confidence: 70 }, assumption: "" }];
    }),
  );
}
