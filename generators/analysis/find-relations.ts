import { capitalWithArticle, withArticle } from "../genome/names/article";
import { SAID_ALONE } from "./entities/acts-on";
import type { FoundEntity } from "./entities/found-entity";
import type { Evidence } from "./fields/found-field";
import type { FoundRelation } from "./fields/found-relation";
import { keyOfName } from "./mentions/key-of-name";
import type { ReadSentence } from "./mentions/mention";
import type { Reading } from "./read-description";
import { dropJoined } from "./relations/drop-joined";
import type { Draft, RelationContext } from "./relations/draft";
import { fromActors, fromAssigned, fromUsualPersons } from "./relations/from-actors";
import { fromNames } from "./relations/from-names";
import { fromSentence, LABELS, SHARED } from "./relations/from-sentence";
import { findPairs, isPerson } from "./relations/pair-features";
import type { Pair } from "./relations/pair-features";
import { chanceOfPair, pairThreshold } from "./relations/pair-ranker";
import { isChild, pairKey, parentsOf } from "./relations/parents";
import { phraseKey } from "./words/normalize";
import { ENDS } from "./statements/read-part";
import { readPeriod } from "./statements/read-period";
import { isRule } from "./words/rule-cues";

/** What is said outright or by a data model needs no weighing. */
const CERTAIN = 3;
/** What a sentence says a record has. */
const STATED = 4.5;

/** Find the relations: keys of explicit models, fields that are things, and pairs that a small ranker weighs. */
export function findRelations(reading: Reading, context: RelationContext): FoundRelation[] {
  const drafts = draftsOf(reading, context);
  const pairs = findPairs(reading, context, drafts);
  /* Whoever says what a record has also says what it belongs to. */
  const settled = new Set(drafts.filter(({ from, to, score }) => to !== null && score >= 2 && context.statements.full.has(from)).map(({ from }) => from));
  const likely = pairs.filter((pair) => isRelated(pair) && (pair.drafts.length > 0 || (!settled.has(fromPair(pair).from) && !isToldApart(pair, context) && !isOfThird(pair, reading, context))));
  const related = likely.flatMap((pair) => (pair.drafts.length > 0 ? [] : [fromPair(pair)]));
  const kept = drafts.filter((draft) => draft.to === null || draft.score >= CERTAIN || draft.from === draft.to || likely.some(({ drafts: own }) => own.includes(draft)));
  const named = fromNames(context, [...kept, ...related]);
  const clear = dropJoined([...kept, ...related, ...named, ...ofTheOnlyThing(context, [...kept, ...related])]);
  const assigned = fromAssigned(context, clear);
  return settle([...clear, ...assigned, ...fromUsualPersons(reading, context, [...clear, ...assigned])]);
}

/** "They book for some days" of a text that keeps one thing: what is booked is that. */
function ofTheOnlyThing({ index }: RelationContext, drafts: readonly Draft[]): Draft[] {
  const [thing, ...others] = index.entities.filter((entity) => !SAID_ALONE.has(entity.key));
  if (thing === undefined || others.length > 0) return [];
  return index.entities.filter((entity) => SAID_ALONE.has(entity.key) && !drafts.some(({ from, to }) => from === entity && to !== null && !isPerson(to))).map((from) => ({ from, to: thing, kind: "manyToOne", name: "", required: true, score: 2, evidence: null, assumption: `Nothing else is kept that ${withArticle(from.name.toLowerCase())} could be of.` }));
}

/** What the text says of relations, before anything is weighed. */
export function draftsOf(reading: Reading, context: RelationContext): Draft[] {
  const drafts: Draft[] = [...fromModel(reading, context), ...fromParts(context), ...fromPersons(context)];
  for (const sentence of reading.sentences) {
    const { aside } = sentence.sentence.block;
    if ((aside !== "none" && aside !== "pains" && aside !== "later") || context.statements.sentences.has(sentence) || isRule(sentence.sentence.text)) continue;
    drafts.push(...fromSentence(sentence, context));
  }
  drafts.push(...fromActors(reading, context));
  return drafts;
}

/** "A boat occupies a berth for a period" joins the two in what it speaks of. */
function isOfThird({ left, right, together }: Pair, { statements }: Reading, { index }: RelationContext): boolean {
  const held = statements.filter(({ sentence }) => readPeriod(sentence.sentence.text) !== null);
  if (held.some(({ parts }) => [left, right].every((end) => parts.some(({ text, link }) => link && index.byName(text) === end)))) return true;
  if (together === null) return false;
  const isUsual = isChild(left, right) || isChild(right, left);
  const spoken = statements.filter(({ sentence }) => sentence === together.sentence);
  return spoken.length > 0 && spoken.every(({ key, parts }) => {
    const entity = index.byKey(key);
    return entity !== null && entity !== left && entity !== right && (!isUsual || parts.filter(({ link }) => link).length >= 2);
  });
}

/** Whoever says of two things what they have, and never of both in one breath, would have said that one has the other. */
function isToldApart({ left, right, together }: Pair, { statements }: RelationContext): boolean {
  return (together === null || statements.sentences.has(together.sentence)) && statements.full.has(left) && statements.full.has(right);
}

function isRelated({ features, drafts }: Pair): boolean {
  if (drafts.some(({ score }) => score >= CERTAIN)) return true;
  return chanceOfPair(features) >= pairThreshold();
}

/** A pair that only the catalogue and the places of both speak for: what depends on more belongs to what depends on less. */
function fromPair({ left, right, together }: Pair): Draft {
  const [from, to] = belongs(right, left) ? [right, left] : [left, right];
  const usual = isChild(from, to);
  const shared = SHARED.has(to.key) && !usual;
  return { from, to, kind: shared ? "manyToMany" : "manyToOne", name: "", required: usual && [...parentsOf(from)][0] === to.key, score: 1, evidence: together, assumption: together ? "" : `${capitalWithArticle(from.name.toLowerCase())} usually belongs to ${withArticle(to.name.toLowerCase())}.` };
}

function belongs(child: FoundEntity, parent: FoundEntity): boolean {
  if (isChild(child, parent) !== isChild(parent, child)) return isChild(child, parent);
  if (isPerson(child) !== isPerson(parent)) return isPerson(parent);
  const [own, other] = [parentsOf(child).size, parentsOf(parent).size];
  return own === other ? child.key.startsWith(parent.key) || child.probability < parent.probability : own > other;
}

function fromModel(reading: Reading, { index, model, roles }: RelationContext): Draft[] {
  const place = (start: number): ReadSentence | null => reading.sentences.find(({ sentence }) => sentence.start <= start && start < sentence.end) ?? null;
  const drafts: Draft[] = [];
  const persons = new Set(["user", "account", "created by", "uploaded by", "author", "owner", "assignee", ...roles.map(({ key }) => key)]);
  for (const entity of model.entities) {
    const from = index.byName(entity.name);
    const keys = entity.fields.filter(({ references }) => references !== "");
    const ends = keys.map(({ references }) => index.byName(references));
    if (!from && keys.length === 2 && ends[0] && ends[1]) drafts.push({ from: ends[0], to: ends[1], kind: "manyToMany", name: "", required: false, score: 5, evidence: null, assumption: "A table of two keys links them." });
    if (!from) continue;
    for (const field of keys) {
      const sentence = place(field.start);
      const target = index.byName(field.references) ?? index.byName(field.name.replace(/_?id$/i, ""));
      const key = phraseKey(field.references);
      if (!target && !persons.has(key) && !persons.has(phraseKey(field.name.replace(/_?id$/i, ""))) && !/_by$|user/i.test(field.name)) continue;
      const name = field.name.replace(/_?id$/i, "").replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/_/g, " ").trim();
      drafts.push({ from, to: target, kind: "manyToOne", name: target && keyOfName(name).key === target.key ? "" : name, required: field.required, score: 5, evidence: sentence ? { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 100 } : null, assumption: sentence ? "" : "The data model says so." });
    }
  }
  for (const relation of model.relations) {
    const from = index.byName(relation.from);
    const to = index.byName(relation.to);
    const toUser = to === null && persons.has(phraseKey(relation.to));
    if (!from || (!to && !toUser)) continue;
    drafts.push({ from, to, kind: relation.kind, name: "", required: false, score: 5, evidence: null, assumption: "The data model says so." });
  }
  return drafts;
}

function fromParts({ parts }: RelationContext): Draft[] {
  return parts.filter(({ from, to, name, told = false }) => from !== to || told || /parent|manager|sub|^(?:previous|next|original|related|superior|main|root)\s/i.test(name)).map(({ from, to, plural, name, sentence, start, end, required = false, stated = false, shared = false }) => {
    const own = keyOfName(name).key === to.key ? "" : name;
    const evidence = { sentence, from: start, to: end, confidence: stated ? 95 : 80 };
    if (!plural) return { from, to, kind: "manyToOne", name: own, required, score: stated ? 4.5 : 3, evidence, assumption: "" };
    if ((isChild(to, from) && !shared && !LABELS.has(to.key)) || (stated && !shared && !SHARED.has(to.key) && !isShared(parts, from, to))) return { from: to, to: from, kind: "manyToOne", name: "", required: own === "", score: stated ? 4 : 3, evidence, assumption: "" };
    return { from, to, kind: "manyToMany", name: "", required: false, score: stated ? 4 : 3, evidence, assumption: "" };
  });
}

/** "Each lesson is held by a teacher": the teacher is a user when nothing else is kept of teachers. */
function fromPersons({ statements }: RelationContext): Draft[] {
  return statements.persons.map(({ from, name, required, sentence, start, end }) => ({ from, to: null, kind: "manyToOne", name, required, score: 4.5, evidence: { sentence, from: start, to: end, confidence: 95 }, assumption: "" }));
}

/** "An actor has many films, a film has many actors"; a record that is stated in full elsewhere and has another home is shared too. */
function isShared(parts: RelationContext["parts"], from: FoundEntity, to: FoundEntity): boolean {
  return parts.some((part) => part.plural && part.from === to && part.to === from) || parts.some((part) => part.plural && part.to === to && part.from !== from) || parts.some((part) => !part.plural && part.from === to && part.to !== from && part.stated === true && isChild(from, to));
}

/** "A game has a home team and an away team": two links to one kind, each with a name of its own, said in one breath. */
function isOneOfTwo(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.name === "" || draft.score < STATED) return false;
  return drafts.some((other) => other.from === draft.from && other.to === draft.to && other.name !== "" && other.name !== draft.name && other.score >= STATED && other.evidence?.sentence === draft.evidence?.sentence);
}

/** One relation for a pair and name; the strongest evidence decides its direction and kind. */
function settle(drafts: readonly Draft[]): FoundRelation[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const pair = draft.to ? pairKey(draft.from, draft.to) : `${draft.from.key}\u0000\u0000`;
    const key = `${pair}\u0000${draft.score >= 5 || draft.to === null || ENDS.test(draft.name) || isOneOfTwo(draft, drafts) ? draft.name : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const relations: FoundRelation[] = [];
  for (const [key, group] of groups) {
    /* Beside "from shop" and "to shop" there is no shop of neither kind. */
    if (key.endsWith("\u0000") && [...groups].some(([other, [first]]) => other !== key && other.startsWith(key) && first !== undefined && (ENDS.test(first.name) || isOneOfTwo(first, drafts)))) continue;
    const [best] = [...group].sort((a, b) => b.score - a.score);
    if (!best) continue;
    const evidence = group.map((draft) => draft.evidence).filter((each): each is Evidence => each !== null).slice(0, 3);
    relations.push({ from: best.from, to: best.to, kind: best.kind, name: best.name, required: best.required, evidence, assumption: evidence.length > 0 ? "" : best.assumption || "Inferred from the description as a whole." });
  }
  return relations;
}
