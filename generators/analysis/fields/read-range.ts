import type { FieldCollection } from "./collection";
import type { Reading } from "../read-description";
import { fold, phraseKey } from "../words/normalize";
import type { FoundField } from "./found-field";

/** The least and the greatest value that a text gives a number. */
export interface Range {
  readonly min: string;
  readonly max: string;
}

const RANGE = /(?:\bfrom|\bbetween|\bof|\bscale|\(|:|,|\bis|\bare|\bgoes?|\branges?|\bwith)?\s*\b(\d{1,6})\s*(?:to|through|and|-|–|—)\s*(\d{1,6})\b(?!\s*(?:days?|weeks?|hours?|minutes?|months?|years?|am|pm|:|\.\d|-\d|\/))/;

/** "a rating from 1 to 5", "pain level (0-10)": the range behind a number's name. */
export function addRanges(collection: FieldCollection, reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none" || !RANGE.test(sentence.sentence.text)) continue;
    const text = fold(sentence.sentence.text);
    const named = new Set(collection.index.inSentence(sentence));
    for (const [entity, fields] of collection.fields) {
      for (const [key, field] of fields) {
        const unclear = field.type === "string" && /\b(?:level|score|scale|rating|intensity|severity|grade|index)$/i.test(field.name) && field.values.length === 0;
        if ((field.type !== "integer" && field.type !== "decimal" && !unclear) || field.range) continue;
        const told = field.evidence.some((each) => each.sentence === sentence) || named.has(entity) || phraseKey(field.name) === phraseKey(entity.name);
        const range = told ? rangeBehind(text, field) : null;
        if (range) fields.set(key, { ...field, type: unclear ? "integer" : field.type, range });
      }
    }
  }
}

function rangeBehind(text: string, { name }: FoundField): Range | null {
  const word = fold(name);
  const at = text.indexOf(word);
  if (at < 0) return null;
  const behind = text.slice(at + word.length, at + word.length + 45);
  const match = RANGE.exec(behind);
  if (!match || /[.;]\s/.test(behind.slice(0, match.index)) || /\band\b.*\b(?:an?|the)\b/.test(behind.slice(0, match.index))) return null;
  const [low, high] = [Number(match[1]), Number(match[2])];
  return low < high ? { min: String(low), max: String(high) } : null;
}
