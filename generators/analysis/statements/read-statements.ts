import { keyOfName } from "../mentions/key-of-name";
import type { Mention, ReadSentence } from "../mentions/mention";
import { fieldness } from "../fields/find-lists";
import { phraseKey } from "../words/normalize";
import { NOBODY } from "../words/persons";
import type { Found } from "./find-subject";
import { findSubject } from "./find-subject";
import { readJoining } from "./read-joining";
import { describesRecord, listsColumns, mayDescribe, readLabel, readTable } from "./read-labelled";
import type { Listed } from "./read-listed";
import { readListed } from "./read-listed";
import { readNested } from "./read-nested";
import { readParts } from "./read-parts";
import { readPeriod } from "./read-period";
import { readRow } from "./read-rows";
import { endOfTeller, storiesOf } from "./read-stories";
import type { StatedPart, Statement } from "./statement";

const PRONOUN = /^(?:it|they|each|each one|each of them|these|this|all of them|every one)$/i;
const NO_THING = /\b(?:app|application|system|product|platform|tool|software|website|site|dashboard|page|screen|dialog|form|button|menu bar|header|(?:pre|post)-?\s?conditions?|persona|scenario|trigger|information|project scope|section|feature|features|module|interface|portal|report|api|database|plan includes|solution|goal|version|mvp|we|you|i|there|who|what|that|which|not|people|everyone|access|user|users)\b/i;
/** "The goal is ..." speaks of the product; "each goal has a due date" of a record. */
const OWN = /^(?:[\p{L}-]+ )?(?:goal|report|feature|version|section|page|form|plan|menu|message|product|screen|website|site|tool)$/iu;
const COUNTED = /^(?:each|every)\s|^an?\s+(?:[\p{L}-]+\s)?(?:product|tool)$|^an?\s+[\p{L}-]+\s(?:report|plan|goal|message|menu)$/iu;
const SHOWN_PLACES = new Set(["none", "pains", "later"]);

/** Sentences that say outright what records have, in reading order; "it" and "they" mean the subject before. */
export function readStatements(sentences: readonly ReadSentence[], language: string): Statement[] {
  if (language !== "en") return [];
  const statements: Statement[] = [];
  const labels = withPeers(labelsOf(sentences), sentences);
  const listed = new Map(readListed(sentences, labels.heads).flatMap((list) => statementsOf(list)));
  let before: Subject | null = null;
  for (const sentence of sentences) {
    const { block, text } = sentence.sentence;
    const row = sentence.sentence.from === 0 ? rowOf(sentence, labels) : null;
    if (row) statements.push(row);
    if (block.kind === "code" || block.kind === "row" || block.kind === "heading" || !SHOWN_PLACES.has(block.aside)) continue;
    const item = listed.get(sentence);
    if (item) {
      statements.push(item);
      before = item;
      continue;
    }
    let spoken = false;
    const joined = joinedBy(sentence) ?? heldFor(sentence);
    if (joined) {
      statements.push(joined);
      before = joined;
      continue;
    }
    const told = endOfTeller(text);
    const clauses = clausesOf(text).filter(({ wordsAt }) => wordsAt >= told);
    const labelled = clauses.length > 0 && (!/^[^;]{8,};/.test(text) || clauses.some(({ wordsAt }) => wordsAt < text.indexOf(";"))) && !WRITTEN_DOWN.test(text) ? null : labelledBy(sentence, labels);
    if (labelled) {
      statements.push(labelled);
      before = labelled;
      if (clauses.length === 0 || !text.includes(";")) continue;
    }
    const stories = storiesOf(text, block.kind);
    for (const found of [...clauses.filter(({ restAt }) => !labelled || restAt > text.indexOf(";")), ...stories]) {
      const subject: Subject | null = subjectOf(sentence, found, before);
      const nested = subject ? nestedIn(found, subject, sentence) : null;
      const parts = subject ? homeOf(found, sentence).concat(readParts(nested ? { ...found, rest: found.rest.slice(0, nested.outerTo) } : found, sentence)) : [];
      if (nested) statements.push(nested.statement);
      const own = parts.filter(({ link }) => !link);
      if (!subject || parts.length === 0 || !speaksOfRecord(parts) || (found.home !== undefined && own.length < 2) || (stories.includes(found) && !describesRecord(own, labels.heads))) continue;
      statements.push({ ...subject, sentence, parts, from: sentence.sentence.from + found.wordsAt, to: sentence.sentence.from + found.wordsAt + found.words.length });
      before = subject;
      spoken = true;
    }
    if (!spoken) before = leadingThing(sentence) ?? before;
  }
  return statements;
}

/** "A student enrols in courses with a grade and a date": the enrolment has both, and belongs to both. */
function joinedBy(sentence: ReadSentence): Statement | null {
  const { text } = sentence.sentence;
  const clause = text.split(/(?<=;)\s+/).map((each) => ({ at: text.indexOf(each), found: readJoining(each.replace(/[.!;]\s*$/, "")) })).find(({ found: each }) => each !== null);
  const found = clause?.found;
  if (!found) return null;
  const from = sentence.sentence.from + clause.at;
  const parts = readParts({ ...found, restAt: found.restAt + clause.at, shares: false }, sentence);
  if (parts.length < 2 || !speaksOfRecord(parts)) return null;
  const ends = found.ends.map(({ text: name, at }) => linkTo(name, { from: from + at, to: from + at + name.length }));
  return { key: found.key, subject: found.key.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase(), sentence, parts: [...ends, ...parts], from: from + found.wordsAt, to: from + found.wordsAt + found.words.length };
}

/** "A boat occupies a berth for a period": the days are neither the boat's nor the berth's. */
function heldFor(sentence: ReadSentence): Statement | null {
  const { text, from } = sentence.sentence;
  const found = readPeriod(text);
  if (!found) return null;
  const ends = found.ends.map(({ text: name, at }) => linkTo(name, { from: from + at, to: from + at + name.length }));
  const days = ["start date", "end date"].map((name): StatedPart => ({ ...linkTo(name, { from: from + found.timeAt, to: from + found.timeTo }), type: "date", link: false }));
  return { key: found.key, subject: found.name, sentence, parts: [...ends, ...days], from: from + found.wordsAt, to: from + found.wordsAt + found.words.length };
}

/** "An order has a number and several lines with product and quantity": the lines are records of their own. */
function nestedIn({ rest, restAt }: Found, { subject }: Subject, sentence: ReadSentence): { readonly statement: Statement; readonly outerTo: number } | null {
  const nested = readNested(subject, rest);
  if (!nested) return null;
  const from = sentence.sentence.from + restAt + nested.wordsAt;
  const to = from + nested.words.length;
  const parts = readParts({ words: nested.words, wordsAt: 0, rest: nested.rest, restAt: restAt + nested.restAt, shares: false }, sentence);
  if (!describesRecord(parts, NO_HEADS)) return null;
  return { outerTo: nested.outerTo, statement: { key: nested.key, subject: nested.name, sentence, parts: [linkTo(subject, { from, to }), ...parts], from, to } };
}

const NO_HEADS: ReadonlySet<string> = new Set();

/** The record that another belongs to. */
function linkTo(words: string, { from, to }: { readonly from: number; readonly to: number }): StatedPart {
  return { text: phraseKey(words), type: null, required: true, optional: false, unique: false, values: [], maxLength: null, many: false, link: true, shared: false, from, to };
}

function homeOf({ home }: Found, { sentence: { from } }: ReadSentence): StatedPart[] {
  return home ? [{ ...linkTo(home.text, { from: from + home.at, to: from + home.at + home.text.length }), required: false }] : [];
}

/** One statement for each item of a list that says something. */
function statementsOf({ holder, words, wordsAt, items }: Listed): (readonly [ReadSentence, Statement])[] {
  const subject = subjectOf(holder, { words, wordsAt, rest: "", restAt: 0, shares: false }, null);
  if (!subject) return [];
  const from = holder.sentence.from + wordsAt;
  return items.filter(({ parts }) => parts.length > 0).map(({ sentence, parts }) => [sentence, { ...subject, sentence, parts, from: sentence.sentence.from, to: Math.min(sentence.sentence.to, sentence.sentence.from + from + words.length) }]);
}

interface Labels {
  readonly byId: ReadonlyMap<string, ReadSentence>;
  /** Keys of all names that stand before a colon: what one of them has may be another. */
  readonly heads: ReadonlySet<string>;
  /** Lists of which most lines are of records. */
  readonly peers: ReadonlySet<string>;
}

const MOST_OF_A_LIST = 0.45;
const FEWEST_RECORDS = 3;

/** Where most lines of a list say what records have, the others do so as well. */
function withPeers(labels: Labels, sentences: readonly ReadSentence[]): Labels {
  const lists = new Map<string, { lines: number; records: number }>();
  for (const sentence of sentences) {
    const { block, label, text } = sentence.sentence;
    if (block.kind === "code" || block.kind === "row" || block.kind === "heading" || block.aside !== "none" || (label === null && !INLINE.test(text))) continue;
    const list = lists.get(peerKey(block)) ?? { lines: 0, records: 0 };
    list.lines += 1;
    if (labelledBy(sentence, labels)) list.records += 1;
    lists.set(peerKey(block), list);
  }
  return { ...labels, peers: new Set([...lists].filter(([, { lines, records }]) => records >= FEWEST_RECORDS && records >= lines * MOST_OF_A_LIST).map(([key]) => key)) };
}

/** Lines below one heading, at one level. */
function peerKey({ parent, level, kind }: ReadSentence["sentence"]["block"]): string {
  return `${parent?.offsets[0] ?? -1} ${kind} ${level}`;
}

function labelsOf(sentences: readonly ReadSentence[]): Labels {
  const labels = sentences.flatMap(({ sentence: { text, label, block } }) => [label?.text ?? "", INLINE.exec(text)?.[1] ?? "", readRow(block)?.words ?? "", block.children.some(({ kind }) => kind === "item") ? block.text : ""]);
  const heads = [...new Set(labels)].flatMap((label) => readLabel(label)?.words ?? []);
  return { peers: new Set(), byId: new Map(sentences.map((sentence) => [sentence.sentence.id, sentence])), heads: new Set(heads.flatMap((words) => [phraseKey(words), keyOfName(words).key])) };
}

const INLINE = /^([^:;,.()]{3,80}?):\s+(\p{L}.*)$/su;

/** A row of a table of records and their fields. */
function rowOf(sentence: ReadSentence, { heads }: Labels): Statement | null {
  const row = SHOWN_PLACES.has(sentence.sentence.block.aside) ? readRow(sentence.sentence.block) : null;
  const found = row ? { ...row, shares: false } : null;
  const subject = found ? subjectOf(sentence, found, null) : null;
  const parts = found && subject ? readParts(found, sentence).filter(({ text }) => !/^(?:uu)?id$/i.test(text)) : [];
  if (!found || !subject || !describesRecord(parts, heads)) return null;
  return { ...subject, sentence, parts, from: found.wordsAt, to: found.wordsAt + found.words.length };
}

/** "Pet: name, species (dog, cat), weight": the label is the record, what follows it is what it has. */
function labelledBy(sentence: ReadSentence, { byId, heads, peers }: Labels): Statement | null {
  const { text, from: start, block } = sentence.sentence;
  /* A label explains what stands right behind it, not the rest of the paragraph. */
  const before = sentence.sentence.label && !/[\p{L}\p{N}]/u.test(block.text.slice(sentence.sentence.label.to, start)) ? sentence.sentence.label : null;
  const label = before && saysAgain(before.text, text) ? null : before;
  const outer = label ? null : INLINE.exec(text);
  /* "Crates: the foreman scans every crate: picker, weight." */
  const inline = (outer?.[2] === undefined ? null : INLINE.exec(outer[2])) ?? outer;
  const holder = label ? byId.get(label.id) : inline ? sentence : undefined;
  const columns = listsColumns(inline?.[2] ?? text);
  const read = holder ? (readLabel(label?.text ?? inline?.[1] ?? "") ?? (columns ? readTable((label?.text ?? inline?.[1] ?? "").replace(/_/g, " ")) : null)) : null;
  if (!holder || !read) return null;
  const whole = (inline?.[2] ?? text).replace(/[.!;]\s*$/, "");
  /* "temperature, room; a freezer has shelves" */
  const rest = clausesOf(whole).length > 0 ? (whole.split(";")[0] ?? "") : whole;
  const written = WRITTEN_DOWN.exec(rest)?.[0].length ?? 0;
  const parts = readParts({ words: read.words, wordsAt: read.wordsAt, rest: rest.slice(written), restAt: written + (inline ? text.length - (inline[2]?.length ?? 0) : 0), shares: false }, sentence);
  const subject = read.name === read.words ? subjectOf(holder, { words: read.words, wordsAt: read.wordsAt, rest, restAt: 0, shares: false }, null) : { key: keyOfName(read.name).key, subject: read.name };
  if (!subject) return null;
  const { from } = holder.sentence;
  const parent: StatedPart[] = read.per === "" ? [] : [linkTo(read.per, { from: from + read.perAt, to: from + read.perAt + read.per.length })];
  const own = columns ? parts.filter(({ text: name }) => !/^(?:uu)?id$/i.test(name)) : parts;
  const describes = columns || read.holds === true || peers.has(peerKey(block)) ? mayDescribe : describesRecord;
  if (!describes([...parent, ...own], heads)) return null;
  return { ...subject, sentence, parts: [...parent, ...own], from: from + read.wordsAt, to: from + read.wordsAt + read.words.length };
}

/** "Crates: the foreman scans every crate: picker, weight": the second colon leads to what a crate has. */
function saysAgain(label: string, text: string): boolean {
  const inner = readLabel(INLINE.exec(text)?.[1] ?? "");
  const outer = readLabel(label);
  return inner !== null && outer !== null && keyOfName(inner.words).key === keyOfName(outer.words).key;
}

/** "Work hours: every tenant has to do ten a year, we write down date, hours, what was done": what comes before is told, and not kept. */
const WRITTEN_DOWN = /^(?:.*[,;]\s+)?(?:we|they|you|the (?:app|system|office|staff|team))\s+(?:(?:also|must|should|want to|need to)\s+)?(?:write down|note(?: down)?|record|keep|log|track|enter|store|save)\s+(?=[^,]+,)/iu;

interface Subject {
  readonly key: string;
  readonly subject: string;
}

/** "...; it has a date", "a freezer has shelves, a shelf has boxes and a box has positions" */
const CLAUSES = /(?<=;)\s+(?=(?:it|they|each|every|an?|the)\s|[\p{L}-]+s\s+(?:have|contain|consist of|belong to)\s)|(?<=,)\s+(?:and\s+)?(?=(?:an?|each|every)\s+[\p{L}-]+(?:\s[\p{L}-]+)?\s+(?:has|have|contains?|consists of|belongs to)\s)|\s+and\s+(?=(?:an?|each|every)\s+[\p{L}-]+(?:\s[\p{L}-]+)?\s+(?:has|have|contains?|consists of|belongs to)\s)/iu;

/** The statements of a sentence: semicolons divide it ("...; it has a date and a status"). */
function clausesOf(text: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const clause of text.split(CLAUSES)) {
    const start = text.indexOf(clause, at);
    const label = HEAD.exec(clause)?.[0].length ?? 0;
    const behind = label === 0 ? null : findSubject(clause.slice(label));
    const each = findSubject(clause) ?? (behind ? { ...behind, wordsAt: behind.wordsAt + label, restAt: behind.restAt + label } : null);
    if (each) found.push({ ...each, wordsAt: each.wordsAt + start, restAt: each.restAt + start });
    at = start + clause.length;
  }
  return found;
}

/** "Memberships: every member has ...": the sentence stands behind the label. */
const HEAD = /^[^:;,.()]{3,60}:\s+(?=(?:an?|the|each|every|all|any|our|one|for|we)\s)/iu;

function subjectOf(sentence: ReadSentence, { words, wordsAt }: Found, before: Subject | null): Subject | null {
  if (PRONOUN.test(words.trim())) return before;
  /* "This document covers ..." speaks of itself. */
  if (/^(?:this|that|these|those|after|before|when|once|during|until|while|since|by|if)\s/i.test(words)) return null;
  const name = words.replace(/^(?:(?:for\s+)?(?:each|every|an?|the|all|any|our|one|their|new)\s+)+/i, "").replace(/(?:\s+(?:also|always|usually|could|would|might|should|then|often|typically|normally|only))+$/i, "").trim();
  if (name === "" || (NO_THING.test(name) && !((COUNTED.test(words) || sentence.sentence.block.kind === "row") && OWN.test(name))) || /\b(?:and|or|with|by|of|to|in|for|per|can|cannot|can't|never|not|is|are|who|should|must)\b/i.test(name)) return null;
  const end = sentence.sentence.from + wordsAt + words.trimEnd().length;
  const mention = sentence.mentions.find((each) => !each.modifier && each.to === end && each.from >= sentence.sentence.from + wordsAt);
  const whole = mention !== undefined && mention.tail === "" && phraseKey(mention.phrase).split(" ").length >= phraseKey(name).split(" ").length;
  const named = keyOfName(name);
  /* "Shooting day" is no day. */
  const key = whole && !(mention.concept === null && named.key.endsWith(` ${mention.key}`)) ? mention.key : named.key;
  return NOBODY.has(key) || key === "" ? null : { key, subject: whole ? mention.surface : name };
}

/** The thing that a sentence without a statement is about, for the pronoun of the next. */
function leadingThing(sentence: ReadSentence): Subject | null {
  const things = sentence.mentions.filter((mention: Mention) => !mention.modifier && !NOBODY.has(mention.key) && mention.other === null);
  const plain = things.find((mention) => mention.concept !== null && mention.person === null) ?? things[0];
  const subject = things.find((mention) => mention.subject && mention.person === null) ?? plain;
  return subject ? { key: subject.key, subject: subject.surface } : null;
}

/** One part of it at least is a field by name, or the words around say that it is one. */
function speaksOfRecord(parts: readonly StatedPart[]): boolean {
  return parts.some((part) => part.link || part.many || part.required || part.unique || part.values.length >= 2 || part.type !== null || fieldness(part.text) === 2);
}

/** What the statements say of each candidate. */
export function statedKeys(statements: readonly Statement[]): ReadonlyMap<string, { readonly fields: number; readonly many: number; readonly statements: readonly Statement[] }> {
  const stated = new Map<string, { fields: number; many: number; statements: Statement[] }>();
  for (const statement of statements) {
    const known = stated.get(statement.key) ?? { fields: 0, many: 0, statements: [] };
    known.fields += statement.parts.filter(({ many, link }) => !many && !link).length;
    known.many += statement.parts.filter(({ many, link }) => many || link).length;
    known.statements.push(statement);
    stated.set(statement.key, known);
  }
  return stated;
}

/** The entity that a part may name. */
export function partKey(part: StatedPart): string {
  return keyOfName(phraseKey(part.text)).key;
}
