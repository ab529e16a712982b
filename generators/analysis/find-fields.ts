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
import { fromMarks } from "./fields/from-marks";
import { isHeadOfSection, ofTheProduct } from "./fields/no-field";
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
import { DATA_VERBS } from "./words/verbs";
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
  const stated = collectStatements(collection, reading, roles);
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
  const target = list.cue === "label" ? (owners[0] ?? owner) : (direct ?? owner);
  if (list.items.length === 1 && (list.cue === "words" || (list.cue === "parenthesis" && list.items.some(({ text }) => fieldness(text) < 2)))) return;
  if (!isFieldList(list.items)) return;
  const [, last] = list.items;
  const shared = isSpan && last ? last.text.split(" ").slice(1).join(" ") : "";
  for (const item of list.items) addItem(collection, target, isSpan && !item.text.includes(" ") ? { ...item, text: `${item.text} ${shared}`.trim() } : item);
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

/** "order status", "status of an order", "the order's status". */
function ownerOfAttribute(mention: Mention, sentence: ReadSentence, index: EntityIndex): FoundEntity | null {
  const position = sentence.mentions.indexOf(mention);
  const before = sentence.mentions[position - 1];
  const after = sentence.mentions[position + 1];
  if (before && (before.modifier || before.possessive) && before.last >= mention.first - 2) {
    const owner = index.of(before);
    if (owner) return owner;
  }
  if (after && /^(of|de|del|da|do|du|des|for|von)$/.test(after.preposition)) {
    const owner = index.of(after);
    if (owner) return owner;
  }
  return before && mention.first - before.last <= NEAR ? index.of(before) : null;
}

/** Words that hardly ever stand for anything but what a record has. */
const SELDOM_ANYTHING_ELSE = /(?:^|\s)(?:status|condition|location|availability|dates?|prices?|amounts?|names?|descriptions?|photos?|pictures?|images?|phone|address|categor(?:y|ies)|ratings?|year|capacity)$/i;
/** A line of so few words names a field and does not tell anything. */
const SHORT = 5;
/** "orders by order number", "photos to the listing": so many words apart at most. */
const NEAR = 3;

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

/** "order status", "X's name", "price of X": an attribute beside its owner in prose. */
function fromAttributes(collection: FieldCollection, { sentence, owners, full }: { readonly sentence: ReadSentence; readonly owners: readonly FoundEntity[]; readonly full: ReadonlySet<FoundEntity> }): void {
  const { index } = collection;
  for (const mention of sentence.mentions) {
    if (mention.modifier || index.of(mention)) continue;
    const before = sentence.mentions[sentence.mentions.indexOf(mention) - 1];
    const kept = KEEPING.test(mention.verb) && before?.modifier === true && before.last === mention.first - 0 && index.of(before) !== null;
    if (kept && before) {
      addKept(collection, { sentence, mention, owner: index.of(before) });
      continue;
    }
    if (fieldness(mention.surface) < 2 || ofTheProduct(mention.surface) || isHeadOfSection(sentence, mention) || (UNIT.test(mention.surface) && before?.modifier !== true) || sentence.tokens[mention.first]?.pos === "num" || sentence.tokens[mention.first - 1]?.pos === "num") continue;
    const owner = ownerOfAttribute(mention, sentence, index);
    const near = owner ?? (index.inSentence(sentence).length === 0 ? (owners[0] ?? null) : null);
    if (!near || full.has(near)) continue;
    if (!owner && (mention.concept || !(DATA_VERBS.has(mention.verb) || sentence.tokens.length <= SHORT || SELDOM_ANYTHING_ELSE.test(mention.surface)))) continue;
    /* "registration number" is one name, "order number" the number of an order. */
    const whole = before?.modifier === true && before.last === mention.last - mention.surface.split(" ").length && index.of(before) === null && mention.phrase.split(" ").length <= 3;
    collectField(collection, near, { text: whole ? mention.phrase : mention.surface, type: null, required: false, unique: false, values: [], confidence: owner ? 75 : 50, sentence, from: mention.from, to: mention.to });
  }
}

/** "A fee per day", "for certain days": a measure of something else. */
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|nights?)$/i;

const KEEPING = /^(store|record|capture|enter|save|specify|provide|input|keep|collect|set|log)$/;

/** "shall store candidate experience years (required)": whatever is kept of an entity is a field of it. */
function addKept(collection: FieldCollection, { sentence, mention, owner }: { readonly sentence: ReadSentence; readonly mention: Mention; readonly owner: FoundEntity | null }): void {
  if (!owner) return;
  const behind = /^[^.;]{0,12}\(([^)]*)\)/.exec(sentence.sentence.block.text.slice(mention.to))?.[1] ?? "";
  const inner = behind === "" ? [] : splitItems(behind, sentence, mention.to);
  const values = inner.length >= 2 && !/required|optional|unique|min|max/i.test(behind) ? readValues(inner) : [];
  const text = sentence.tokens.slice(mention.first, mention.last).map((token) => token.text).join(" ");
  collectField(collection, owner, { text: /^[\p{L}\s-]+$/u.test(text) ? text : mention.surface, type: values.length >= 2 ? "enum" : null, required: /\brequired\b/i.test(behind), unique: /\bunique\b/i.test(behind), values, confidence: 90, sentence, from: mention.from, to: mention.to });
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
    const head = /^([^(:–—]+?)(?:\s*\(([^)]*)\)|\s*[:–—]\s|\s+-\s|\.?$)/.exec(text) ?? [];
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
  const owner = chain.map((each) => mainEntity(each, entities)).find((each) => each !== null);
  if (owner) for (const item of items) if (!read.has(item.sentence)) addItem(collection, owner, item);
}
