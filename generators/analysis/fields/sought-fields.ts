import type { EntityIndex } from "../entities/entity-index";
import { entityWords } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { fieldKey, fieldName, isStandardField } from "./field-name";
import { typeOfName } from "./field-type";
import { fieldness, splitItems } from "./find-lists";
import type { FoundField } from "./found-field";

const SOUGHT = /\b(?:filter|search|sort|group|order|find|look up|sorted|filtered|grouped|searchable|filterable|sortable|searching|filtering|sorting)\b[^.;:()]{0,50}?\bby\s+(?:(?:the|its|their|a|an|any|either)\s+)?([^.;:()]+)/giu;
const SHOWN_PLACES = new Set(["none", "pains", "later"]);

/** "Search invoices by number, client or due date": what records are found by is a field of them. */
export function addSoughtFields(fields: ReadonlyMap<FoundEntity, readonly FoundField[]>, index: EntityIndex, reading: Reading): ReadonlyMap<FoundEntity, readonly FoundField[]> {
  const added = new Map(fields);
  for (const sentence of reading.sentences) {
    const { block, text, from } = sentence.sentence;
    if (!SHOWN_PLACES.has(block.aside) || block.kind === "code") continue;
    for (const match of text.matchAll(SOUGHT)) {
      const start = from + match.index + match[0].length - (match[1]?.length ?? 0);
      const owner = soughtIn(sentence, { index, from: from + match.index, to: start });
      if (!owner) continue;
      for (const item of splitItems(clause(match[1] ?? ""), sentence, start)) {
        const known = added.get(owner) ?? [];
        const name = fieldName(item.text, entityWords(owner));
        if (name === "" || !isField(item.text, index) || isStandardField(name) || known.some((field) => fieldKey(field.name) === fieldKey(name))) continue;
        added.set(owner, [...known, { name, type: typeOfName(item.text).type, required: false, unique: false, values: [], evidence: [{ sentence, from: item.from, to: item.to, confidence: 75 }], assumption: "" }]);
      }
    }
  }
  return added;
}

/** Up to where the enumeration ends. */
function clause(list: string): string {
  return list.split(/\s(?:so that|so i|so they|in order|to|for|when|while|if|that|which|using|within|and (?:see|view|export|filter|sort|search|find))\s/i)[0] ?? "";
}

/** What is sought between the verb and "by"; else the one thing that the sentence names before. */
function soughtIn(sentence: ReadSentence, { index, from, to }: { readonly index: EntityIndex; readonly from: number; readonly to: number }): FoundEntity | null {
  const before = sentence.mentions.filter((mention) => !mention.modifier && mention.to <= to && index.of(mention) !== null);
  const within = before.find((mention) => mention.from >= from);
  const chosen = within ?? (new Set(before.map((mention) => index.of(mention))).size === 1 ? before[0] : undefined);
  return chosen ? index.of(chosen) : null;
}

/** The name of a field and of nothing that is kept or signs in. */
function isField(text: string, index: EntityIndex): boolean {
  return fieldness(text) === 2 && index.byName(text) === null && !catalogue().persons.has(text.toLowerCase());
}
