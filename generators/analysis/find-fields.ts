import type { NamedPart } from "./fields/named-part";
import type { FoundEntity } from "./entities/found-entity";
import { ancestors } from "./document/block";
import type { Block } from "./document/block";
import type { EntityIndex } from "./entities/entity-index";
import { collectField, emptyCollection, fieldsOf } from "./fields/collection";
import type { FieldCollection } from "./fields/collection";
import { fieldness, findSentenceLists, isFieldList, splitItems } from "./fields/find-lists";
import type { ListItem, TextList } from "./fields/find-lists";
import type { FoundField } from "./fields/found-field";
import { addUsualFields } from "./fields/usual-fields";
import { shareFirstWord } from "./fields/share-first-word";
import { addRanges } from "./fields/read-range";
import { addRequiredFields } from "./fields/required-field";
import { NAME_COLUMN, TYPE_COLUMN } from "./models/read-column-tables";
import { fromAttributes, ownerOfAttribute } from "./fields/from-attributes";
import { fromMarks } from "./fields/from-marks";
import { readValues } from "./fields/read-values";
import { stemOfKey } from "./fields/pointed-at";
import { collectStates } from "./fields/collect-states";
import { typeOfNotation } from "./fields/field-type";
import type { Collected } from "./statements/collect-statements";
import { collectStatements } from "./statements/collect-statements";
import type { Mention, ReadSentence } from "./mentions/mention";
import type { Reading } from "./read-description";
import type { FoundRole } from "./roles/found-role";
import { catalogue } from "./words/catalogue";
import { phraseKey } from "./words/normalize";

/** What the text says of the entities' insides. */
export interface FoundFields {
  /** Sentences that are read to the end. */
  readonly statements: Collected;
  readonly fields: ReadonlyMap<FoundEntity, readonly FoundField[]>;
  readonly parts: readonly NamedPart[];
}

const VALUED = /^(status|state|stage|type|kind|category|priority|severity|method|level|gender|condition|mode|role|frequency|outcome|tier|phase|estado|tipo|etapa|statut|etat|situacao|zustand|prioridad|prioridade|priorite|prioritat|nivel|niveau|typ|状态|类型|优先级|art|resolution|freshness|source|period)$/;

/** Find the fields of every entity: explicit models, enumerations, lists, attributes in prose, then what is usual. */
export function findFields(reading: Reading, index: EntityIndex, roles: readonly FoundRole[]): FoundFields {
  const collection = emptyCollection(index);
  const sentenceOfBlock = new Map<Block, ReadSentence>();
  for (const sentence of reading.sentences) if (!sentenceOfBlock.has(sentence.sentence.block)) sentenceOfBlock.set(sentence.sentence.block, sentence);
  const at = new Map(reading.sentences.map((sentence) => [sentence.sentence.id, sentence]));
  const placeOf = (start: number): ReadSentence | null => reading.sentences.find(({ sentence }) => sentence.start <= start && start < sentence.end) ?? null;
  const modelled = fromModels(collection, placeOf);
  const unread = reading.statements.filter(({ sentence }) => !modelled.has(sentence.sentence.block));
  const stated = collectStatements(collection, { ...reading, statements: unread }, roles);
  for (const sentence of reading.sentences) {
    const { aside } = sentence.sentence.block;
    if ((aside !== "none" && aside !== "pains" && aside !== "later") || stated.sentences.has(sentence) || modelled.has(sentence.sentence.block) || isModelRow(sentence.sentence.block)) continue;
    const label = sentence.sentence.label ? (at.get(sentence.sentence.label.id) ?? null) : null;
    /* "User: id, username, password": every product has them. */
    if (label && /^users?$/i.test(label.sentence.text.trim())) continue;
    const owners = ownersOf(sentence, { label, sentenceOfBlock, index });
    for (const list of findSentenceLists(sentence)) fromList(collection, { list, sentence, owners, label });
    fromAttributes(collection, { sentence, owners, full: stated.full });
    fromMarks(collection, sentence, owners);
    collectStates(collection, sentence);
  }
  const told = new Set([...stated.sentences].map((each) => each.sentence.block));
  for (const block of reading.document.blocks) if (!block.children.some((child) => modelled.has(child)) && block.children.filter((child) => told.has(child)).length * 2 <= block.children.length) fromItems(collection, { block, sentenceOfBlock, read: stated.sentences });
  addRequiredFields(collection, reading);
  for (const entity of index.entities) addUsualFields(collection, { entity, reading, full: stated.full.has(entity) });
  for (const entity of index.entities) settleTimes(collection, entity);
  addRanges(collection, reading);
  return { fields: new Map(index.entities.map((entity) => [entity, fieldsOf(collection, entity)])), parts: collection.parts, statements: stated };
}

/** A row of a table of columns and types is read as a data model. */
function isModelRow({ kind, cells }: Block): boolean {
  return kind === "row" && cells.length > 1 && cells.some(({ column }) => NAME_COLUMN.test(column)) && cells.some(({ column }) => TYPE_COLUMN.test(column));
}

/** Fields of data models; the items that spell one out, which say nothing more. */
function fromModels(collection: FieldCollection, placeOf: (start: number) => ReadSentence | null): ReadonlySet<Block> {
  const modelled = new Set<Block>();
  for (const entity of collection.index.entities) {
    for (const candidate of [entity.candidate, ...entity.merged]) {
      for (const model of candidate.models) {
        for (const field of model.fields) {
          const sentence = placeOf(field.start);
          if (sentence?.sentence.block.kind === "item") modelled.add(sentence.sentence.block);
          if (field.references !== "" && isKey(field.references, field.name, collection.index)) continue;
          if (!sentence) continue;
          collectField(collection, entity, {
            text: field.name, type: field.type === "" ? null : typeOfNotation(field.type, field.name), required: field.required, unique: field.unique, values: field.values, confidence: 100, sentence, from: sentence.sentence.from, to: sentence.sentence.to,
          });
        }
      }
    }
  }
  return modelled;
}

/** Whether a key leads to an entity or to the people who sign in; "google_id" does not. */
function isKey(references: string, name: string, entities: EntityIndex): boolean {
  const stem = name.replace(/_?ids?$/i, "");
  return entities.byName(references) !== null || entities.byName(stem) !== null || /^(users?|accounts?|created_?by|updated_?by|author|owner|assignee|assigned_?to|uploaded_?by|parent)$/i.test(references) || /^(users?|author|owner|assignee)$/i.test(stem) || catalogue().persons.has(phraseKey(stem));
}

const SPAN_TIME = /^(start|end|starting|ending|begin|departure|arrival|pick-?up|return) time$/i;

/** A start time without any day beside it is a moment, not a time of day. */
function settleTimes(collection: FieldCollection, entity: FoundEntity): void {
  const fields = collection.fields.get(entity);
  if (!fields || [...fields.values()].some(({ name, type }) => type === "date" || type === "datetime" || /\b(day|days|weekday|date)\b/i.test(name))) return;
  for (const [key, field] of fields) if (field.type === "time" && SPAN_TIME.test(field.name)) fields.set(key, { ...field, type: "datetime" });
}

interface OwnerContext {
  readonly label: ReadSentence | null;
  readonly sentenceOfBlock: ReadonlyMap<Block, ReadSentence>;
  readonly index: EntityIndex;
}

/** Entities that a sentence is about, nearest first: its label, then the headings and items above it. */
function ownersOf(sentence: ReadSentence, { label, sentenceOfBlock, index }: OwnerContext): FoundEntity[] {
  const above = ancestors(sentence.sentence.block).slice(0, 4).map((block) => sentenceOfBlock.get(block)).filter((each): each is ReadSentence => each !== undefined);
  const found: FoundEntity[] = [];
  for (const each of [...(label ? [label] : []), ...above]) {
    const main = mainEntity(each, index);
    if (main) found.push(main);
  }
  return found;
}

/** The entity a heading or lead-in is about: what its verb acts on, or the first it names. */
function mainEntity(sentence: ReadSentence, index: EntityIndex): FoundEntity | null {
  const mentions = sentence.mentions.filter((mention) => index.of(mention) !== null);
  const acted = mentions.find((mention) => mention.verb !== "" && !mention.modifier && !mention.subject);
  const plain = mentions.find((mention) => !mention.modifier && !mention.subject) ?? mentions.find((mention) => !mention.modifier) ?? mentions[0];
  const chosen = acted ?? plain;
  return chosen ? index.of(chosen) : null;
}

interface ListContext {
  readonly list: TextList;
  readonly sentence: ReadSentence;
  readonly owners: readonly FoundEntity[];
  readonly label: ReadSentence | null;
}

function fromList(collection: FieldCollection, { list, sentence, owners, label }: ListContext): void {
  const { index } = collection;
  const named = list.owner;
  const labelMention = label?.mentions.filter(({ modifier }) => !modifier).pop() ?? null;
  const valued = named ?? (list.cue === "label" ? labelMention : null);
  const isSpan = list.items.length === 2 && list.items.every(({ text }) => SPAN.test(text));
  if (valued && isValued(valued) && !isSpan) {
    const owner = ownerOfAttribute(valued, list.owner ? sentence : (label ?? sentence), index) ?? owners[0] ?? index.inSentence(sentence)[0];
    const values = readValues(list.items);
    if (owner && values.length >= 2) collectField(collection, owner, { text: valuedName(valued), type: "enum", required: false, unique: false, values, confidence: 90, sentence, from: valued === named ? valued.from : sentence.sentence.from, to: valued === named ? valued.to : sentence.sentence.to });
    return;
  }
  const owner = (named ? index.of(named) : null) ?? (named && !isCarrier(named) && list.cue === "parenthesis" ? null : (index.inSentence(sentence).filter((entity) => !list.items.some((item) => index.byName(item.text) === entity)).pop() ?? owners[0] ?? null));
  const direct = named ? index.of(named) : null;
  if (!owner) return;
  /* "room price and size for quick bookings": for what it serves, and the room's. */
  const led = named?.preposition === "for" ? index.byName((list.items[0]?.text ?? "").split(" ").slice(0, -1).join(" ")) : null;
  const target = list.cue === "label" ? (owners[0] ?? owner) : (led ?? direct ?? owner);
  if (list.items.length === 1 && (list.cue === "words" || (list.cue === "parenthesis" && list.items.some(({ text }) => fieldness(text) < 2)))) return;
  if (!isFieldList(list.items)) return;
  const [, last] = list.items;
  const shared = isSpan && last ? last.text.split(" ").slice(1).join(" ") : "";
  for (const item of list.items) if (!list.items.some(({ text }) => `un${text}`.toLowerCase() === item.text.toLowerCase())) addItem(collection, target, isSpan && !item.text.includes(" ") ? { ...item, text: `${item.text} ${shared}`.trim() } : item);
}

/** "start and end date" */
const SPAN = /^(?:start|end|from|to|begin|first|last|opening|closing|arrival|departure|pick-?up|return|check-?in|check-?out)(?:ing)?(?:\s(?:date|time|day))?$/i;

/** "details", "information", "fields": words that stand for the fields of what was named before. */
function isCarrier(mention: Mention): boolean {
  return mention.other === "process" || mention.other === "attribute" || mention.concept === null;
}

function isValued(mention: Mention): boolean {
  const last = mention.phrase.split(" ").pop() ?? "";
  return VALUED.test(last) && mention.concept === null;
}

function valuedName(mention: Mention): string {
  const last = mention.phrase.split(" ").pop() ?? "";
  return /^(status|state|stage|phase)$/.test(last) ? "Status" : mention.surface;
}

function addItem(collection: FieldCollection, owner: FoundEntity, item: ListItem): void {
  const { index } = collection;
  const stem = stemOfKey(item.text);
  const keyed = stem === "" ? null : index.byName(stem);
  if (keyed === owner || /^user$/i.test(stem)) return;
  const part = keyed ?? index.byName(item.text);
  if (part && (part !== owner || /parent|manager|sub/i.test(item.text)) && (keyed !== null || fieldness(item.text) < 2)) {
    collection.parts.push({ from: owner, to: part, plural: keyed === null && /s$/i.test(item.text) && !/ss$/i.test(item.text), name: keyed ? stem : item.text, sentence: item.sentence, start: item.from, end: item.to });
    return;
  }
  if (part && part !== owner && catalogue().concepts.has(part.key) && fieldness(item.text) === 2 && part.probability > 0.6) {
    collection.parts.push({ from: owner, to: part, plural: /s$/i.test(item.text), name: item.text, sentence: item.sentence, start: item.from, end: item.to });
    return;
  }
  if (fieldness(item.text) === 0) return;
  const inner = item.inner === "" ? [] : splitItems(item.inner, item.sentence, item.from);
  const values = inner.length >= 2 && !isFieldList(inner) && fieldness(item.text) >= 1 ? readValues(inner) : [];
  collectField(collection, owner, {
    text: item.text, type: values.length >= 2 ? "enum" : null, required: /\b(required|mandatory|obligat)/i.test(item.inner), unique: /\bunique\b/i.test(item.inner) || /^unique\b/i.test(item.text),
    values, confidence: fieldness(item.text) === 2 ? 90 : 60, sentence: item.sentence, from: item.from, to: item.to,
  });
  if (inner.length >= 2 && isFieldList(inner) && fieldness(item.text) < 2) for (const each of inner) addItem(collection, owner, each);
}

/** Items below a heading, label or lead-in that is about an entity, when most of them are names of fields. */
function fromItems(collection: FieldCollection, { block, sentenceOfBlock, read }: { readonly block: Block; readonly sentenceOfBlock: ReadonlyMap<Block, ReadSentence>; readonly read: ReadonlySet<ReadSentence> }): void {
  if (block.aside !== "none" && block.aside !== "pains") return;
  const { index: entities } = collection;
  const children = block.children.filter(({ kind, text }) => kind === "item" && text.length <= 90);
  if (children.length < 2 || children.length < block.children.length * 0.5) return;
  const items = children.flatMap((child) => {
    const sentence = sentenceOfBlock.get(child);
    if (!sentence) return [];
    const text = child.text.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)/u, "");
    const head = /^([^(:–—=]+?)(?:\s*\(([^)]*)\)|\s*=\s|\s*[:–—]\s|\s+-\s|\.?$)/.exec(text) ?? [];
    return shareFirstWord((head[1] ?? "").split(/\s*[,&]\s*|\s+\/\s+/)).map((name) => ({ text: name.trim(), inner: head[2] ?? "", sentence, from: 0, to: child.text.length }));
  });
  const self = sentenceOfBlock.get(block);
  const chain = [block, ...ancestors(block).slice(0, 2)].map((each) => sentenceOfBlock.get(each)).filter((each): each is ReadSentence => each !== undefined);
  const valuedMention = self?.mentions.filter(({ modifier }) => !modifier).pop();
  const statusLine = /\b(status(es)?|states?|stages?|estados?|etapas?|statuts?)\b/i.test(block.text) && block.text.length < 120;
  /* "Budget status:" heads its choices, whatever they are called. */
  const headsChoices = /^(?:[\p{L}-]+ ){1,3}status(?:es)?:?$/iu.test(block.text);
  if (self && statusLine && items.every(({ text }) => text.split(" ").length <= 4 && (headsChoices || fieldness(text) < 2))) {
    const owner = chain.map((each) => mainEntity(each, entities)).find((each) => each !== null);
    const values = readValues(items);
    if (owner && values.length >= 2) collectField(collection, owner, { text: valuedMention && isValued(valuedMention) ? valuedName(valuedMention) : "Status", type: "enum", required: false, unique: false, values, confidence: 90, sentence: self, from: 0, to: block.text.length });
    return;
  }
  if (!isFieldList(items)) return;
  const owner = namedByItem(items[0], entities) ?? chain.map((each) => mainEntity(each, entities)).find((each) => each !== null);
  if (owner) for (const item of items) if (!read.has(item.sentence)) addItem(collection, owner, item);
}

/** "venue name, street, city" below a form: the first item says whose fields they are. */
function namedByItem(item: Pick<ListItem, "text"> | undefined, index: EntityIndex): FoundEntity | null {
  const words = /^(\p{L}[\p{L} ]*?)[ _](?:name|title)$/iu.exec(item?.text ?? "")?.[1] ?? "";
  return words === "" ? null : index.byName(words);
}
