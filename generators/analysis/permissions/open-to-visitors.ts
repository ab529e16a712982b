import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { READ_VERBS } from "../words/verbs";

const SIGNING = "(?:logg?ing in|signing (?:in|up)|registering|registration|login|log-?in|sign-?(?:in|up)|(?:having |needing |creating )?an? (?:account|login|log-?in))";
/** "without logging in", "no account is needed", "are publicly visible", "visitors can browse" */
const OPEN = new RegExp(`\\bwithout (?:having to (?:log|sign) (?:in|up)|${SIGNING})\\b|\\bno (?:login|log-?in|account|sign-?up|registration) (?:is |are )?(?:needed|required|necessary)\\b|\\bpublicly (?:visible|available|readable|accessible|listed|viewable)\\b|\\b(?:visible|open|available|accessible) to (?:the (?:general )?public|visitors)\\b|\\b(?:visitors|the (?:general )?public|guests of the (?:site|website)) can (?:see|view|read|browse|search|look)\\b`, "i");
const DENIED = /\b(?:cannot|can['’]t|can not|must not|may not|should not|nobody|no one|never|not (?:be )?(?:possible|allowed|visible|accessible))\b/i;

/** Whether a sentence lets people do something who have no account. */
export function speaksOfVisitors({ sentence: { text, block } }: ReadSentence): boolean {
  const match = block.aside === "none" ? OPEN.exec(text) : null;
  return match !== null && !DENIED.test(text.slice(0, match.index));
}

/** The entities whose records anybody may read without signing in; never those of persons. */
export function findOpen(reading: Reading, index: EntityIndex): ReadonlySet<FoundEntity> {
  const open = new Set<FoundEntity>();
  for (const sentence of reading.sentences) {
    if (!speaksOfVisitors(sentence)) continue;
    const things = sentence.mentions.filter(({ modifier, person }) => !modifier && person === null);
    const read = things.filter(({ verb }) => READ_VERBS.has(verb));
    for (const mention of read.length > 0 ? read : things.filter(({ subject }) => subject)) {
      const entity = index.of(mention);
      if (entity && !catalogue().persons.has(phraseKey(entity.key))) open.add(entity);
    }
  }
  return open;
}
