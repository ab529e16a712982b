import type { Block } from "../document/block";
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
/** A line of so many characters at most names a thing, and does not tell a story. */
const LINE = 60;
const SHOWN_PLACES = new Set(["none", "pains", "later"]);

/** "Search invoices by number, client or due date": what records are found by is a field of them. */
export function addSoughtFields(fields: ReadonlyMap<FoundEntity, readonly FoundField[]>, index: EntityIndex, reading: Reading): ReadonlyMap<FoundEntity, readonly FoundField[]> {
  const added = new Map(fields);
  for (const sentence of reading.sentences) {
    const { block, text, from } = sentence.sentence;
    if (!SHOWN_PLACES.has(block.aside) || block.kind === "code") continue;
    for (const match of text.matchAll(SOUGHT)) {
      const start = from + match.index + match[0].length - (match[1]?.length ?? 0);
      const owner = soughtIn(sentence, { index, from: from + match.index, to: start }) ?? (index.inSentence(sentence).length === 0 ? browsedBefore(block, reading, index) : null);
      if (!owner) continue;
      for (const item of clauses(match[1] ?? "").flatMap(({ text: list, at }) => splitItems(list, sentence, start + at))) {
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

/** "by name and/or filter by category": what follows is sought of the same. */
function clauses(list: string): { readonly text: string; readonly at: number }[] {
  const again = /^(.*?)(,?\s(?:and|or|and\/or)\s+(?:also\s+)?(?:filter|sort|search|group|order)(?:\s(?:them|results?))?\s+by\s+)(.+)$/iu.exec(list);
  const [, before = "", joiner = "", behind = ""] = again ?? [];
  if (!again) return [{ text: clause(list), at: 0 }];
  return [{ text: clause(before), at: 0 }, { text: clause(behind), at: before.length + joiner.length }];
}

/** What is sought between the verb and "by"; else the one thing that the sentence names before. */
function soughtIn(sentence: ReadSentence, { index, from, to }: { readonly index: EntityIndex; readonly from: number; readonly to: number }): FoundEntity | null {
  const before = sentence.mentions.filter((mention) => !mention.modifier && mention.to <= to && index.of(mention) !== null);
  const within = before.find((mention) => mention.from >= from);
  const chosen = within ?? (new Set(before.map((mention) => index.of(mention))).size === 1 ? before[0] : undefined);
  return chosen ? index.of(chosen) : null;
}

/** "Browse venues" right over "Filter by price, capacity": the one thing that the line before or above names. */
function browsedBefore(block: Block, reading: Reading, index: EntityIndex): FoundEntity | null {
  if (block.kind !== "item") return null;
  const beside = block.parent?.children ?? [];
  const over = beside[beside.indexOf(block) - 1] ?? block.parent;
  const named = reading.sentences.filter(({ sentence }) => sentence.block === over && over.text.length <= LINE).flatMap((sentence) => index.inSentence(sentence));
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** The name of a field and of nothing that is kept or signs in. */
function isField(text: string, index: EntityIndex): boolean {
  return fieldness(text) === 2 && index.byName(text) === null && !catalogue().persons.has(text.toLowerCase());
}
