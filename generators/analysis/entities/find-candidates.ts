import type { Block } from "../document/block";
import { ancestors } from "../document/block";
import { fieldness, findSentenceLists, isFieldList } from "../fields/find-lists";
import { baseForm } from "../mentions/base-form";
import { keyOfName } from "../mentions/key-of-name";
import type { Mention, ReadSentence } from "../mentions/mention";
import type { ExplicitModel } from "../models/explicit-model";
import type { Reading } from "../read-description";
import { endOfTeller } from "../statements/read-stories";
import type { Statement } from "../statements/statement";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { NOBODY } from "../words/persons";
import type { Candidate } from "./candidate";
import { OF_ANYTHING } from "./made-by";

/** What is longer is no name of anything. */
const LONGEST_KEY = 60;

/** Everything that could be an entity: noun phrases, what verbs make, tables of explicit models. */
export function findCandidates(reading: Reading, model: ExplicitModel): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const seats = SITTING.test(reading.document.source);
  for (const sentence of reading.sentences) {
    for (const mention of sentence.mentions) {
      if (NOBODY.has(mention.key) || mention.key.length > LONGEST_KEY || !/\p{L}{2}/u.test(mention.key)) continue;
      /* "The number of guests" counts and keeps none, "the date of birth" is a day. */
      if (mention.preposition === "of" && /^(?:number|amount|count|date|place|proof)$/.test(sentence.tokens[mention.first - 2]?.lower ?? "")) continue;
      /* "Singers are members of one or more choirs" */
      if (mention.key === "Member" && sentence.tokens[mention.last]?.lower === "of" && /^(?:are|is|be|become|becomes|an?)$/.test(sentence.tokens[mention.first - 1]?.lower ?? mention.determiner)) continue;
      if (isSaidOtherwise(sentence, mention) || (mention.key === "Table" && !seats)) continue;
      /* "No refunds through the app" */
      if (mention.determiner === "no" && !mention.modifier) continue;
      const candidate = candidateFor(candidates, mention.key, { concept: mention.concept, other: mention.other });
      candidate.occurrences.push({ sentence, mention });
    }
    for (const list of findSentenceLists(sentence)) {
      if (!isFieldList(list.items) || list.items.length < 2) continue;
      const owners = list.owner ? [list.owner.key] : [];
      const labelled = sentence.sentence.label ? keysIn(reading, sentence.sentence.label.id) : [];
      for (const key of owners.length > 0 ? owners : labelled) {
        const candidate = candidates.get(key);
        if (candidate) candidate.fieldLists += 1;
      }
    }
    for (const key of verbForms(sentence)) candidateFor(candidates, key, { concept: catalogue().concepts.get(key) ?? null, other: null }).verbForms.push(sentence);
  }
  countItemLists(reading, candidates);
  for (const statement of reading.statements) addStatement(candidates, statement);
  for (const entity of model.entities) {
    const key = keyOfName(entity.name);
    (spokenOf(candidates, key.key) ?? candidateFor(candidates, key.key, key)).models.push(entity);
  }
  return candidates;
}

/** "Our app will not include videos", "a new table called tx_order", "the site gives back an error". */
function isSaidOtherwise({ sentence: { text, from } }: ReadSentence, { key, from: start, plural, determiner, modifiers, phrase }: Mention): boolean {
  const denied = DENIED.exec(text);
  if (denied !== null && start - from >= denied.index && !/\b(?:but|however|until|unless|without|if)\b/i.test(text.slice(denied.index, start - from))) return true;
  /* "As a rider who has roommates, I want ..." */
  const teller = start - from < endOfTeller(text) ? text.slice(0, start - from) : "";
  if (/\s(?:who|that|which|with|having)\s/i.test(teller)) return true;
  if (key === "Table") return DATABASE.test(text);
  return key === "Site" && !plural && phrase === "site" && modifiers.length === 0 && /^(?:the|this|our|my)$/.test(determiner);
}

const DENIED = /\b(?:(?:will|does|do|shall|should|is|are) ?(?:not|n['’]t)|won['’]t|doesn['’]t|don['’]t)\s+(?:include|support|cover|offer|contain|provide|store|be (?:built|part of|included))\b/i;
/** Where nobody sits down or plays, tables are those of a database or of a page. */
const SITTING = /\b(?:seat|sit|guest|restaurant|wait(?:er|ress|staff)|din(?:er|ing|e)|caf[eé]|bar|bistro|kitchen|banquet|wedding|party|billiard|pool|snooker|poker|ping[ -]?pong|game|furniture|cowork\w*|desk|mesas?|tische?|assentos?|comensal\w*)s?\b/i;
const DATABASE = /\btables? (?:called|named)\b|\b(?:new|primary|linking|join|lookup|pivot|database|sql|db) tables?\b|`\w+` tables?\b|\btables? `|\btables? (?:for|of|to) (?:users?|staff)\b|\b(?:schemas?|migrations?|columns?|rows?|sql|foreign keys?)\b/i;

/** "Event template" where the text's only templates are such: what a data model calls so is the same thing. */
function spokenOf(candidates: ReadonlyMap<string, Candidate>, key: string): Candidate | null {
  if (candidates.has(key) || !key.includes(" ")) return null;
  const found = [...candidates.values()].find(({ occurrences }) => occurrences.some(({ mention }) => !mention.modifier && mention.phrase === key));
  const phrases = found?.occurrences.filter(({ mention }) => !mention.modifier && mention.phrase.includes(" ")).map(({ mention }) => mention.phrase) ?? [];
  return found && found.models.every(({ name }) => phraseKey(name) === key) && phrases.every((phrase) => phrase === key) ? found : null;
}

/** What a sentence says that a record has makes its subject a likely thing, though no tagger saw a noun. */
function addStatement(candidates: Map<string, Candidate>, { key, subject, sentence, parts, from, to }: Statement): void {
  const resolved = keyOfName(subject);
  const candidate = candidateFor(candidates, key, { concept: catalogue().concepts.get(key) ?? resolved.concept, other: resolved.other });
  candidate.fieldLists += parts.length >= 2 ? 2 : 0;
  if (candidate.occurrences.length > 0) return;
  candidate.occurrences.push({
    sentence,
    mention: { key, surface: subject, concept: candidate.concept, person: null, other: null, phrase: key, modifiers: [], tail: "", plural: false, determiner: "a", verb: "", through: "", subject: true, preposition: "", possessive: false, modifier: false, first: 0, last: 1, from, to },
  });
}

/** A heading, label or item over a list of fields is about a thing that has them. */
function countItemLists(reading: Reading, candidates: ReadonlyMap<string, Candidate>): void {
  const first = new Map<Block, ReadSentence>();
  for (const sentence of reading.sentences) if (!first.has(sentence.sentence.block)) first.set(sentence.sentence.block, sentence);
  for (const block of reading.document.blocks) {
    if (block.aside !== "none" || block.children.length < 3) continue;
    const items = block.children.filter(({ kind, text }) => kind === "item" && text.length <= 60);
    const sure = items.filter(({ text }) => fieldness(text.replace(/\(.*$/, "").replace(/[:.].*$/, "").trim()) === 2).length;
    if (items.length < 3 || sure < items.length * 0.45) continue;
    for (const owner of [block, ...ancestors(block).slice(0, 2)]) {
      const mentions = first.get(owner)?.mentions.filter(({ modifier, concept, other }) => !modifier && (concept !== null || other === null)) ?? [];
      const [mention] = mentions;
      const candidate = mention ? candidates.get(mention.key) : undefined;
      if (!candidate) continue;
      candidate.fieldLists += 2;
      break;
    }
  }
}

/** Keys of the mentions of a sentence. */
function keysIn(reading: Reading, id: string): string[] {
  const index = Number(id.slice(1)) - 1;
  return reading.sentences[index]?.mentions.filter(({ modifier }) => !modifier).map(({ key }) => key) ?? [];
}

function candidateFor(candidates: Map<string, Candidate>, key: string, { concept, other }: Pick<Candidate, "concept" | "other">): Candidate {
  const known = candidates.get(key);
  if (known) return known;
  const candidate: Candidate = { key, concept, other, occurrences: [], verbForms: [], models: [], fieldLists: 0 };
  candidates.set(key, candidate);
  return candidate;
}

/** Concepts that verbs of a sentence make, when the verb has an object or stands after a helper. */
function verbForms({ sentence, tokens, mentions }: ReadSentence): string[] {
  if (sentence.block.aside !== "none") return [];
  const keys: string[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.lower ?? "";
    /* "Lending of books" */
    const lending = next === "of" && /ing$/.test(token.lower) ? catalogue().verbs.get(baseForm(token.lower)) : undefined;
    if (lending) keys.push(lending.name);
    if (token.pos !== "verb") return;
    const concept = catalogue().verbs.get(`${baseForm(token.lower)} ${next}`) ?? catalogue().verbs.get(baseForm(token.lower));
    if (!concept || /ing$/.test(token.lower)) return;
    /* People who register sign up; what is assigned is there already. */
    if (concept.name === "Registration" && !/^(?:for|an?|the|to|their|his|her|as)$/.test(next === "up" ? (tokens[index + 2]?.lower ?? "") : next)) return;
    if (/^assign/.test(token.lower) && mentions.some(({ first, modifier, concept: thing }) => !modifier && thing !== null && first > index && first <= index + 4)) return;
    /* "Employees submit expenses" makes no submission; "members book anything" makes a booking. */
    const object = mentions.find(({ first, modifier, verb }) => !modifier && first > index && first <= index + 4 && verb === baseForm(token.lower));
    /* "A moderator reviews it" decides on what was said before. */
    if (concept.name === "Review" && object === undefined && /^(?:it|them|this|these|that)$/.test(next)) return;
    if (object?.concept && !OF_ANYTHING.has(concept.name) && !concept.parents.includes(object.key)) return;
    keys.push(concept.name);
  });
  return keys;
}
