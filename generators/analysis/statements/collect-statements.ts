import type { FoundEntity } from "../entities/found-entity";
import type { FieldCollection } from "../fields/collection";
import { collectField } from "../fields/collection";
import { fieldness } from "../fields/find-lists";
import { typeOfName } from "../fields/field-type";
import { stemOfKey } from "../fields/pointed-at";
import { keyOfName } from "../mentions/key-of-name";
import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import type { FoundRole } from "../roles/found-role";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { isStateName } from "../words/state-names";
import { personOfRecord } from "../words/personal-records";
import { readFlow, readStates, valuesOf } from "./read-states";
import type { StatedPart, Statement } from "./statement";

/** An entity with so many stated fields is described in full; nothing usual is added to it. */
const FULL = 2;
/** "is assigned to a user": whoever that is, the part is what the user does there. */
const USER = /^(?:user|person|team member|colleague|somebody|someone)$/i;
/** "requested by": whoever did it. */
const DONE_BY = /^[\p{L}]+ by$/u;
const SURELY = 0.9;
const STATE = /^(?:status|state|stage|phase)$/i;

/** What came of the statements: which sentences are read to the end and which entities are described in full. */
export interface Collected {
  readonly sentences: ReadonlySet<ReadSentence>;
  readonly full: ReadonlySet<FoundEntity>;
  /** Links to people who are no records: "is held by a teacher". */
  readonly persons: readonly PersonLink[];
}

export interface PersonLink {
  readonly from: FoundEntity;
  readonly name: string;
  readonly required: boolean;
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
}

/** Take the fields and links that sentences state; they come before anything that is guessed. */
export function collectStatements(collection: FieldCollection, reading: Reading, roles: readonly FoundRole[]): Collected {
  const sentences = new Set<ReadSentence>();
  const counts = new Map<FoundEntity, number>();
  const persons: PersonLink[] = [];
  for (const statement of reading.statements) {
    const entity = collection.index.byKey(statement.key);
    if (!entity) continue;
    sentences.add(statement.sentence);
    for (const written of statement.parts) {
      const stem = stemOfKey(written.text);
      const pointed = stem === "" ? null : collection.index.byName(stem);
      if (pointed === entity) continue;
      const isPointing = pointed !== null || USER.test(stem) || (stem !== "" && roleNamed(stem, roles) !== null);
      const part: StatedPart = isPointing ? { ...written, text: stem, type: null, link: true } : written;
      if (DONE_BY.test(part.text)) {
        persons.push({ from: entity, name: part.text, required: !part.optional, sentence: statement.sentence, start: part.from, end: part.to });
        continue;
      }
      const isUsers = part.kind !== undefined && collection.index.byName(part.kind) === null && (USER.test(part.kind) || roleNamed(part.kind, roles) !== null);
      if (isUsers || (isMaker(part, entity) && collection.index.byName(part.text) === null)) {
        persons.push({ from: entity, name: part.text, required: part.required, sentence: statement.sentence, start: part.from, end: part.to });
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
        continue;
      }
      const worker = part.many || part.values.length > 0 || part.type !== null || collection.index.byName(part.text) !== null ? null : roleNamed(part.text, roles);
      if (worker) {
        persons.push({ from: entity, name: part.text, required: !part.optional, sentence: statement.sentence, start: part.from, end: part.to });
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
        continue;
      }
      if (part.link && !part.many && (USER.test(part.text) || catalogue().persons.has(phraseKey(part.text))) && collection.index.byName(part.text) === null) persons.push({ from: entity, name: USER.test(part.text) ? "assignee" : phraseKey(part.text), required: !part.optional, sentence: statement.sentence, start: part.from, end: part.to });
      if (collectPart(collection, { entity, part, statement })) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  collectChoices(collection, reading, sentences);
  return { sentences, full: new Set([...counts].filter(([, count]) => count >= FULL).map(([entity]) => entity)), persons };
}

/** Whoever works here is meant by these words; an author is, where a message is written, and not where a book is. */
const MAKERS = /^(?:assignee|requester|reporter|approver|uploader|submitter|responsible person|person responsible|person in charge|responsible)$/i;

const WRITER = /^(?:author|sender|writer|poster)$/i;

function isMaker({ text, many, values, type }: StatedPart, entity: FoundEntity): boolean {
  return !many && values.length === 0 && type === null && (MAKERS.test(text) || personOfRecord(entity.key)?.toLowerCase() === text.toLowerCase() || (WRITER.test(text) && WRITER.test(personOfRecord(entity.key) ?? "")));
}

/** The role a part means: "vet", or "owner" where pet owners sign in. */
function roleNamed(text: string, roles: readonly FoundRole[]): FoundRole | null {
  const key = phraseKey(text);
  return roles.find((role) => role.key === key || phraseKey(role.name) === key) ?? roles.find((role) => phraseKey(role.name).endsWith(` ${key}`)) ?? null;
}

interface PartOf {
  readonly entity: FoundEntity;
  readonly part: StatedPart;
  readonly statement: Statement;
}

/** True when the part became a field or a link of the entity itself. */
function collectPart(collection: FieldCollection, { entity, part, statement: { sentence } }: PartOf): boolean {
  /* "the pieces they will sing" where pieces are kept */
  const counted = part.type === "integer" && /s$/i.test(part.text) && part.values.length === 0 ? collection.index.byName(part.text) : null;
  if (counted && counted !== entity && counted.probability >= SURELY) {
    collection.parts.push({ from: entity, to: counted, plural: true, name: "", sentence, start: part.from, end: part.to, required: false, stated: true, shared: true });
    return false;
  }
  const told = part.kind === undefined ? null : collection.index.byName(part.kind);
  if (told) {
    collection.parts.push({ from: entity, to: told, plural: false, name: keyOfName(part.text).key === told.key ? "" : part.text, sentence, start: part.from, end: part.to, required: part.required, stated: true, told: true });
    return true;
  }
  const target = targetOf(collection, part, entity);
  if (target && part.values.length < 2 && part.type === null) {
    collection.parts.push({ from: entity, to: target, plural: part.many, name: keyOfName(part.text).key === target.key ? "" : part.text, sentence, start: part.from, end: part.to, required: !part.optional && !part.many, stated: true, shared: part.shared });
    return !part.many;
  }
  /* "Kept per weekday" where weekdays are no records. */
  if (part.link && !DAYS.has(typeOfName(part.text).type) && !(part.required && part.text.split(" ").length <= 2)) return false;
  collectField(collection, entity, {
    text: part.text, type: typeOf(part), required: part.required, unique: part.unique, values: part.values, maxLength: part.maxLength, confidence: 95, sentence, from: part.from, to: part.to,
  });
  return true;
}

/** "on one day": when, and no record. */
const DAYS: ReadonlySet<string> = new Set(["date", "datetime", "time"]);

/** Many of something that is no record of its own is a text, unless the words say more. */
function typeOf(part: StatedPart): StatedPart["type"] {
  if (part.type !== null) return part.type;
  const bare = part.text.replace(/\s+(?:per|in|for|at|on|with|by)\s.*$/i, "");
  const guess = typeOfName(part.text).known ? typeOfName(part.text) : typeOfName(bare);
  if (part.many && guess.type === "string") return "text";
  return guess.known ? guess.type : null;
}

/** "parent category", "previous version": another of the same kind. */
const OF_ITS_KIND = /^(?:parent|previous|next|original|related|superior|main|root|successor|predecessor)$/;

/** The entity a part names: "a room", "one or more dogs", "a previous owner" where Owner is kept. */
function targetOf({ index }: FieldCollection, part: StatedPart, owner: FoundEntity): FoundEntity | null {
  const whole = index.byName(part.text);
  if (whole && (whole !== owner || part.link || /parent|manager|sub/i.test(part.text))) {
    const isAttribute = fieldness(part.text) === 2 && !part.many && !part.link && !catalogue().concepts.has(whole.key) && whole.probability < 0.9;
    return isAttribute ? null : whole;
  }
  const words = phraseKey(part.text).split(" ");
  if (words.length === 2 && OF_ITS_KIND.test(words[0] ?? "") && index.byName(words[1] ?? "") === owner) return owner;
  if (words.length !== 2 || fieldness(part.text) === 2) return null;
  const end = index.byName(words[1] ?? "");
  return end && end !== owner ? end : null;
}

/** "Its status is one of ...", "The priority of a ticket can be ...", "An invoice can be draft, sent or paid." */
function collectChoices(collection: FieldCollection, reading: Reading, read: Set<ReadSentence>): void {
  if (reading.tongue !== "en") return;
  let before: FoundEntity | null = null;
  for (const sentence of reading.sentences) {
    const { block, text, from } = sentence.sentence;
    if (block.kind === "code" || block.aside !== "none") continue;
    const statement = reading.statements.find((each) => each.sentence === sentence);
    const choices = statement ? null : readStates(text);
    const flow = statement ? null : readFlow(text, sentence.sentence.label?.text ?? null);
    const moved = flow ? movedBy(collection, sentence.sentence.label?.text ?? text) : null;
    if (flow && moved) {
      collectField(collection, moved, { text: stateFieldOf(collection, moved) ?? "Status", type: "enum", required: false, unique: false, values: flow, confidence: 95, sentence, from, to: from + text.length });
      read.add(sentence);
      continue;
    }
    const first = sentence.mentions.find((mention) => !mention.modifier && collection.index.of(mention) !== null);
    if (choices) {
      /* "a project with phases (permits, delivery)" where phases have fields of their own */
      const kept = collection.index.byName(choices.attribute);
      if (kept && reading.statements.some(({ key }) => key === kept.key)) {
        collectField(collection, kept, { text: "Kind", type: "enum", required: false, unique: false, values: choices.values, confidence: 90, sentence, from: from + choices.from, to: from + choices.to });
        continue;
      }
      const owner: FoundEntity | null = (choices.owner === "" ? null : collection.index.byName(choices.owner.replace(/['’]s$/, ""))) ?? (/^(?:its|their)\b|^[\p{L}]+:/iu.test(text) ? before : null) ?? (first ? collection.index.of(first) : before);
      if (owner) {
        collectField(collection, owner, { text: STATE.test(choices.attribute) ? "Status" : choices.attribute, type: "enum", required: false, unique: false, values: choices.values, confidence: 95, sentence, from: from + choices.from, to: from + choices.to });
        if (!choices.inPassing) read.add(sentence);
      }
    } else if (!statement) collectStateVerb(collection, sentence, before);
    before = (statement ? collection.index.byKey(statement.key) : null) ?? (first ? collection.index.of(first) : null) ?? before;
  }
}

/** The field of an entity that says where it stands, when one is named. */
function stateFieldOf(collection: FieldCollection, entity: FoundEntity): string | null {
  return [...(collection.fields.get(entity)?.values() ?? [])].find(({ name, values }) => isStateName(name) && values.length < 2)?.name ?? null;
}

/** Whose states a chain names: the entity of its label, or the first that has a status without values. */
function movedBy(collection: FieldCollection, label: string): FoundEntity | null {
  const words = label.split(":")[0]?.replace(/\b(?:flow|workflow|life ?cycle|pipeline|states?|status(?:es)?|stages?)\b/gi, "").trim() ?? "";
  const named = words === "" ? null : collection.index.byName(words);
  return named ?? collection.index.entities.find((entity) => stateFieldOf(collection, entity) !== null) ?? null;
}

const MOVES = /^(?:(?:an?|each|every|the|all|new)\s+)?([\p{L}][\p{L} -]{1,40}?)\s+(?:(?:can|may|must|will|should)\s+(?:also\s+)?be(?:\s+either)?|(?:moves?|goes|go|progress(?:es)?|passes)\s+(?:from|through)|starts?\s+(?:out\s+)?as|(?:is|are)\s+(?:always\s+)?(?:one of|either))\s*:?\s+(.+?)\.?$/iu;
const STATIVE = /(?:ed|en|ing|able)$|^(?:new|open|draft|live|done|active|inactive|in [\p{L}]+|on [\p{L}]+|paid|sent|sold|lost|won|ready|due|late|free|full|to ?do|under [\p{L}]+|overdue|no[- ]show|pending|current|former|published|backlog|won|complete)$/iu;

/** "An invoice can be draft, sent, paid or overdue": states of the subject. */
function collectStateVerb(collection: FieldCollection, sentence: ReadSentence, before: FoundEntity | null): void {
  const match = MOVES.exec(sentence.sentence.text);
  if (!match) return;
  const values = valuesOf(match[2] ?? "");
  const stative = values.filter((value) => STATIVE.test(value));
  if (values.length < 3 || stative.length < Math.max(2, values.length * 0.6) || /\bby\b/.test(match[2] ?? "")) return;
  const subject = match[1] ?? "";
  const owner = /^(?:it|they|each)$/i.test(subject) ? before : collection.index.byName(subject);
  if (!owner) return;
  collectField(collection, owner, { text: "Status", type: "enum", required: false, unique: false, values, confidence: 90, sentence, from: sentence.sentence.from, to: sentence.sentence.to });
}
