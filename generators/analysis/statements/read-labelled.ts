import { fieldness } from "../fields/find-lists";
import { stemOfKey } from "../fields/pointed-at";
import { baseForm } from "../mentions/base-form";
import { keyOfName } from "../mentions/key-of-name";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import { NOBODY } from "../words/persons";
import { CREATE_VERBS, DATA_VERBS, UPDATE_VERBS } from "../words/verbs";
import { ENDS } from "./read-part";
import type { StatedPart } from "./statement";

/** What stands before the colon of "Hours are logged per work order: date, hours, note." */
export interface Labelled {
  /** The record that is described. */
  readonly words: string;
  readonly wordsAt: number;
  /** What it is called: the words, as a rule. */
  readonly name: string;
  /** What each of the records is kept for, with its place; empty when the label does not say. */
  readonly per: string;
  readonly perAt: number;
  /** The label says that what follows is what the record has: "A session includes". */
  readonly holds?: boolean;
}

const OPENER = /^(?:(?:an?|the|each|every|all|any|our|one)\s+)+/i;
/** "As a translator I want to maintain a glossary", "We keep a list of all": the thing stands behind. */
const ASKED_FOR = /^(?:as an? [^,]{2,40}?,?\s+)?(?:(?:i|we|they|you|(?:the|an?) \p{L}+|(?:\p{L}+ )?\p{L}+s)\s+(?:(?:logs?|signs?) in and\s+)?)?(?:(?:want|need|would like|have|wish|should|must|can|may|will|like)\s+)?(?:(?:to|also|be able to)\s+)*(?:keep|keeps|make|makes|write|writes|prepare|prepares|file|files|open|opens|book|books|place|places|request|requests|send|sends|offer|offers|sell|sells|post|posts|publish|publishes|scan|scans|weigh|weighs|count|counts|note|notes|add|adds|create|creates|submit|submits|upload|uploads|leave|leaves|report|reports|fill in|fills in|maintain|maintains|record|records|store|stores|log|logs|write down|writes down|note down|track|tracks|enter|enters|manage|manages|register|registers)\s+(?:(?:an?|the|our|their|my|all|every|each|new)\s+)*(?:(?:list|record|log|register|directory|catalog(?:ue)?)s?\s+of\s+)?(?:(?:an?|the|our|their|my|all|every|each|new)\s+)*/iu;
/** "A session includes:" */
const HOLDS = /\s+(?:(?:must|should|can|may|will|shall|also|always)\s+){0,2}(?:includes?|contains?|consists? of|stores?|captures?|has|have)$/i;
const NAME = "[\\p{L}][\\p{L}\\p{N}'’/-]*(?:\\s+[\\p{L}\\p{N}'’/-]+){0,3}?";
const DONE = "recorded|logged|kept|tracked|stored|noted|entered|registered|written down|taken down|done|made|taken|planned|created|listed|saved|booked|scheduled|reserved|organi[sz]ed|managed|documented|captured|given|rented|ordered|bought|purchased|hired|borrowed|issued|sold|lent|shipped|delivered|received|collected|reported|filed|submitted";
const PER = "(?:per|for (?:each|every|an?|the|all)|on (?:each|every|an?)|against (?:each|every|an?|the)|of (?:each|every|an?))";
/** "Hours are logged per work order", "The crane is booked in slots". */
const SAID = new RegExp(`^(${NAME})\\s+(?:is|are|get|gets)\\s+(?:${DONE})\\b(?:\\s+(in|as)\\s+(${NAME}))?(?:\\s.*?)?$`, "iu");
const KEPT_FOR = new RegExp(`\\b${PER}\\s+(${NAME})$`, "iu");
const COMES_FROM = new RegExp(`\\bfrom\\s+(?:(?:an?|the|our)\\s+)?(${NAME})$`, "iu");
const KEPT_FOR_INSIDE = new RegExp(`\\s${PER}\\s+(${NAME})(?=,|\\s(?:in|on|at|by|with|when|once|twice|every|as)\\b|$)`, "iu");
/** "Transfers between shops", "Notes on a client": what follows says between or on what. */
const TAIL = /\s+(?:per|between|among|from|to|of|for|on|about|with|by|in|at)\s.*$/i;
const NO_RECORD = /^(?:inputs?|outputs?|(?:pre|post)-?conditions?|triggers?|prerequisites?|assumptions?|error handling|roles?|users?|features?|rules?|permissions?|filters?|search|sort|screens?|pages?|reports?|dashboard|notifications?|settings|options?|examples?|notes?|tech(?:nology)?|stack|languages?|platforms?|later|goals?|needs?|wants?|pains?|scope|requirements?|constraints?|integrations?|data|fields?|entit(?:y|ies)|tables?|data models?|information|details?|attributes?|properties|columns?|values?|steps?|actions?|exports?|imports?|currenc(?:y|ies)|descri\p{L}+|beschreibung|summary|overview|notes?|remarks?)$/iu;
const ATTRIBUTE = /(?:^|\s)(?:status(?:es)?|states?|stages?|phases?|types?|kinds?|priorit(?:y|ies)|levels?|severit(?:y|ies)|conditions?|methods?|roles?|modes?)$/i;
const SPENT = /^(?:(?:working|worked|billable)\s+)?(?:hours|time|times)(?:\s+(?:worked|spent))?$/i;
const MOST_WORDS = 4;

/** What stands behind the name of a table: "Severity: id, value" is one, whatever severity is elsewhere. */
const COLUMNS = /^(?:uu)?id\s*(?:[,;(]|\/\s*\p{L}+\s*,)/iu;

/** Whether the line lists the columns of a table. */
export function listsColumns(rest: string): boolean {
  return COLUMNS.test(rest);
}

/** The table that such a line is about; null when its name is none. */
export function readTable(label: string): Labelled | null {
  const words = label.replace(/\b(?:table|model|entity)\b/gi, (word) => " ".repeat(word.length)).trim();
  return /^[\p{L}][\p{L}\d ]*$/u.test(words) && words.split(/\s+/).length <= MOST_WORDS ? { words, wordsAt: label.indexOf(words), name: words, per: "", perAt: 0 } : null;
}

/** The record a label is about; null when it names none. */
export function readLabel(written: string): Labelled | null {
  /* "Symptom_Log" */
  const label = written.replace(/(?<=\p{L})_(?=\p{L})/gu, " ");
  const start = (ASKED_FOR.exec(label)?.[0].length ?? 0) || (OPENER.exec(label)?.[0].length ?? 0);
  const text = label.slice(start).replace(/\s*\([^()]*\)\s*$/, "").replace(HOLDS, "").trimEnd();
  const said = SAID.exec(text);
  const per = KEPT_FOR.exec(text) ?? KEPT_FOR_INSIDE.exec(text) ?? (said ? COMES_FROM.exec(text) : null);
  const parent = { per: per?.[1] ?? "", perAt: per?.[1] ? start + per.index + per[0].lastIndexOf(per[1]) : 0 };
  const slots = said?.[3] !== undefined && /s$/i.test(said[3]) ? said[3] : undefined;
  const head = said ? (slots ?? said[1] ?? "") : text;
  const words = withoutForm(head.replace(TAIL, ""));
  /* Hours that are logged are entries of a time sheet. */
  if (said && parent.per !== "" && SPENT.test(words)) return { words, name: "time entry", wordsAt: start, ...parent };
  if (!isName(words)) return null;
  return { words, name: words, holds: HOLDS.test(label), wordsAt: start + text.indexOf(words, slots === undefined ? 0 : (said?.[1] ?? "").length), ...parent };
}

/** "Crane profile", "Loan form": what is filled in is the crane, the loan; a profile of users is one. */
function withoutForm(words: string): string {
  const bare = words.replace(/\s+(?:profile|form|record|sheet entry|card|entry form|model|entity|schema|object|table)$/i, "");
  return bare === words || catalogue().things.has(phraseKey(words)) || NOBODY.has(phraseKey(bare)) || NO_RECORD.test(bare) ? words : bare;
}

function isName(words: string): boolean {
  const count = words.split(/\s+/).length;
  const [first = ""] = fold(words).split(" ");
  if (words === "" || count > MOST_WORDS || !/^[\p{L}][\p{L}\s'’/-]+$/u.test(words)) return false;
  if (NO_RECORD.test(words) || /\b(?:is|are|was|were|must|should|can|will|has|have|stack|plan of|overview|strategy|review)\b/i.test(words) || /\s(?:comes?|goes|go|gets?|works?|looks?|means?|happens?|shows?|displays?)$/i.test(words) || ATTRIBUTE.test(words) || /^(?:what|who|when|where|how|why|if|then|as|it|they|we|you|i)$/.test(first)) return false;
  const key = phraseKey(words);
  const last = catalogue().others.get(phraseKey(words.split(/\s+/).pop() ?? ""));
  /* "Medical note" is a record, "note" alone an attribute of one. */
  if (!catalogue().things.has(key) && last !== undefined && (count === 1 || last !== "attribute")) return false;
  /* "Track stock: ..." is an act; "Order lines" is none. */
  return count === 1 || !DATA_VERBS.has(baseForm(first)) || catalogue().things.has(key);
}

const MOST_PIECE_WORDS = 5;

/** "sees the work orders", "Submit requests", "editing of notes": what somebody does, not what a record has. */
function isAct(text: string): boolean {
  const [first = "", ...rest] = fold(text).split(" ");
  const base = baseForm(first);
  const verb = [first, base].some((each) => DATA_VERBS.has(each) || CREATE_VERBS.has(each) || UPDATE_VERBS.has(each));
  if (/\b(?:can|must|should|may|will|shall)\b/.test(fold(text))) return true;
  if (verb && rest.length === 0) return DATA_VERBS.has(first) && fieldness(first) < 2 && !catalogue().things.has(phraseKey(first));
  /* "starts at" and "order date" are fields. */
  if (!verb || /^(?:at|on|in|by|from|to)$/.test(rest.join(" "))) return false;
  return base !== first && /s$/.test(first) ? true : fieldness(text) < 2 && !catalogue().things.has(phraseKey(first));
}

/** Whether the pieces may be what a record has, where the lines beside it are surely of records: "Team: name, members". */
export function mayDescribe(parts: readonly StatedPart[], heads: ReadonlySet<string>): boolean {
  const [first] = parts;
  if (first === undefined || parts.some(({ text }) => isAct(text) || text.split(/\s+/).length > MOST_PIECE_WORDS) || (fieldness(first.text) < 2 && DATA_VERBS.has(fold(first.text).split(" ")[0] ?? ""))) return false;
  return parts.some(isField) || parts.every((part) => heads.has(keyOfName(part.text).key));
}

function isField(part: StatedPart): boolean {
  return stemOfKey(part.text) !== "" || part.values.length >= 2 || part.type !== null || part.required || part.unique || part.link || part.kind !== undefined || ENDS.test(part.text) || fieldness(part.text) === 2;
}

/** Whether the pieces behind a label are what a record has, and not acts, qualities or products of others. */
export function describesRecord(parts: readonly StatedPart[], heads: ReadonlySet<string>): boolean {
  if (parts.length < 2 || parts.some(({ text }) => isAct(text) || text.split(/\s+/).length > MOST_PIECE_WORDS)) return false;
  /* "cow" where animals are kept */
  const isSure = (part: StatedPart): boolean => isField(part) || heads.has(phraseKey(part.text)) || heads.has(keyOfName(part.text).key);
  const sure = parts.filter(isSure).length;
  const none = parts.filter((part) => !isSure(part) && fieldness(part.text) === 0).length;
  const many = parts.filter((part) => part.many && !isSure(part)).length;
  return parts.some(isField) && sure >= 2 && sure >= parts.length * 0.5 && none <= parts.length * 0.25 && many <= parts.length * 0.34;
}
