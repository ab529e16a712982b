import type { FoundEntity } from "../entities/found-entity";
import type { ReadSentence } from "../mentions/mention";
import { collectField } from "./collection";
import type { FieldCollection } from "./collection";
import { splitItems } from "./find-lists";
import { readValues } from "./read-values";

/** "mark members as active or inactive", "flag items as low stock": a state told by a verb. */
export function fromMarks(collection: FieldCollection, sentence: ReadSentence, owners: readonly FoundEntity[]): void {
  const { text, from } = sentence.sentence;
  const match = /\b(?:mark(?:ed)?|flag(?:ged)?|set|assign)\b([^.]{2,60}?)\bas\s+(?:being\s+|either\s+)?([\p{L}][\p{L} /,-]{2,50}?)(?:[.;)]|\s(?:so|when|if|after|for|to|by|and (?:update|note))\b|$)/iu.exec(text);
  if (!match) return;
  const owner = entityBehind(collection, sentence, from + match.index) ?? owners[0];
  if (!owner) return;
  const values = splitItems(match[2] ?? "", sentence, from + match.index + match[0].indexOf(match[2] ?? "")).map(({ text: value }) => value.toLowerCase()).filter((value) => value.split(" ").length <= 3);
  const [first = "", second = ""] = values;
  if (first === "") return;
  const opposite = values.length === 2 && (second.endsWith(first) || /^(not|un|in|de)/.test(second));
  const place = { required: false, unique: false, confidence: 70, sentence, from: from + match.index, to: from + match.index + match[0].length };
  const known = [...(collection.fields.get(owner)?.values() ?? [])].flatMap((field) => field.values.map((value) => value.toLowerCase()));
  if (known.includes(first)) return;
  if (values.length === 1 || opposite) collectField(collection, owner, { text: first, type: "boolean", values: [], ...place });
  else collectField(collection, owner, { text: "Status", type: "enum", values: readValues(splitItems(match[2] ?? "", sentence, from)), ...place });
}

function entityBehind(collection: FieldCollection, sentence: ReadSentence, after: number): FoundEntity | null {
  const mention = sentence.mentions.find((each) => each.from > after && !each.modifier && collection.index.of(each));
  return mention ? collection.index.of(mention) : null;
}
