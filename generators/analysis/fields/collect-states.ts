import type { ReadSentence } from "../mentions/mention";
import type { FieldCollection } from "./collection";
import { collectField } from "./collection";
import { sameState } from "../workflows/states";
import { splitItems } from "./find-lists";
import { readValues } from "./read-values";

/** "A walk can be requested, accepted or completed": three or more participles are the states of the subject. */
export function collectStates(collection: FieldCollection, sentence: ReadSentence): void {
  collectKnown(collection, sentence);
  const { from } = sentence.sentence;
  const text = withoutDoers(sentence.sentence.text);
  const match = /\b(?:(?:can|may|will|must|should|could) (?:also )?be|is|are|becomes?|moves? (?:from|through)|goes (?:from|through)|progress(?:es)? through|puede(?:n)? (?:estar|ser)|pode(?:m)? (?:estar|ser)) (?:either |initially |then )?((?:[\p{L}-]+(?: [\p{L}-]+){0,2}(?:, (?:and |or |then )?| or | to | then | and | → )){2,8}[\p{L}-]+(?: [\p{L}-]+){0,1})/u.exec(text);
  if (!match) return;
  const values = readValues(splitItems((match[1] ?? "").replace(/,?(?: (?:and|or))? (?:to|then|finally) /g, ", "), sentence, from + match.index)).filter((value) => value.split(" ").length <= 3);
  const stative = values.filter((value) => STATE.test(value.toLowerCase()));
  if (values.length < 3 || stative.length < Math.max(2, values.length * 0.6)) return;
  const subject = sentence.mentions.filter((mention) => mention.to <= from + match.index && !mention.modifier && collection.index.of(mention) !== null).pop();
  const owner = subject ? collection.index.of(subject) : null;
  if (owner) collectField(collection, owner, { text: "Status", type: "enum", required: false, unique: false, values, confidence: 85, sentence, from: from + match.index, to: from + match.index + match[0].length });
}

const FEWEST_KNOWN = 2;

/** "attendance for each lesson (present, absent, late, excused)": states that such records usually have, with those that the text adds. */
function collectKnown(collection: FieldCollection, sentence: ReadSentence): void {
  const { text, from } = sentence.sentence;
  for (const match of text.matchAll(/\(([^()]{8,160})\)/g)) {
    const values = readValues(splitItems(match[1] ?? "", sentence, from + match.index));
    const known = values.length < 3 ? undefined : collection.index.inSentence(sentence).find(({ candidate }) => (candidate.concept?.states ?? []).filter((state) => values.some((value) => sameState(value, state))).length >= FEWEST_KNOWN);
    if (known) collectField(collection, known, { text: "Status", type: "enum", required: false, unique: false, values, confidence: 85, sentence, from: from + match.index, to: from + match.index + match[0].length });
  }
}

/** "approved by the owner" is approved. */
function withoutDoers(text: string): string {
  return text.replace(/((?:ed|en|id|nt))\s+by\s+(?:(?:the|an?|their|its)\s+)?[\p{L}]+(?:\s+(?!and\b|or\b|then\b)[\p{L}]+)?(?=\s*[,;.]|\s+(?:and|or|then)\b|$)/giu, "$1");
}

const STATE = /(ed|en|ado|ada|ido|ida|ing)$|^(new|open|draft|live|done|active|inactive|in [\p{L}]+|on hold|paid|sent|sold|lost|won|ready|due|late|free|full|available|to ?do|under [\p{L}]+|overdue|no show|pending)$/u;
