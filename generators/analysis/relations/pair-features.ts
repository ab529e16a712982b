import { ancestors } from "../document/block";
import type { Block } from "../document/block";
import type { FoundEntity } from "../entities/found-entity";
import type { Evidence } from "../fields/found-field";
import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import type { Draft, RelationContext } from "./draft";
import { objectChains } from "./from-object";
import { pairLeaningOf } from "./pair-ranker";
import { isChild, pairKey, parentsOf } from "./parents";

export const PAIR_FEATURES = [
  "bias", "pattern", "strongPattern", "patterns", "parent", "firstParent", "secondParent", "laterParent", "together", "near", "listed", "below", "section", "acted",
  "known", "person", "bothPersons", "shortText", "manyEntities", "leastShare", "mostShare", "reference", "lonely", "full", "bothParents", "doubt",
  "mate", "mutual", "bound", "named", "leaning",
] as const;

/** Two entities that may be related, with all that speaks for it. */
export interface Pair {
  readonly left: FoundEntity;
  readonly right: FoundEntity;
  readonly drafts: readonly Draft[];
  /** A sentence that names both. */
  readonly together: Evidence | null;
  /** In the order of `PAIR_FEATURES`. */
  readonly features: readonly number[];
}

interface Meeting {
  sentences: number;
  /** Sentences in which the two stand close to one another, and in which they are items of one enumeration. */
  near: number;
  listed: number;
  /** Blocks in which one heads what speaks of the other. */
  below: number;
  sections: number;
  /** Sentences in which one is the object of a verb and the other stands behind a preposition. */
  acted: number;
  evidence: Evidence | null;
}

/** Words of kinds and labels: records point at them and they at nothing. */
const REFERENCE = /(?:category|type|tag|label|stage|status|level|plan|unit|brand|department|location|room|table|tax|method)$/i;
const NEAR_WORDS = 7;
const MOST_IN_SENTENCE = 8;

/** All pairs of entities that anything speaks for, in the order of the entities. */
export function findPairs(reading: Reading, context: RelationContext, drafts: readonly Draft[]): Pair[] {
  const { entities } = context.index;
  const meetings = meetingsOf(reading, context);
  const grouped = new Map<string, Draft[]>();
  for (const draft of drafts) if (draft.to) grouped.set(pairKey(draft.from, draft.to), [...(grouped.get(pairKey(draft.from, draft.to)) ?? []), draft]);
  const homes = new Set(drafts.filter(({ to, score }) => to !== null && score >= 2).map(({ from }) => from));
  const counts = new Map(entities.map((entity) => [entity, countOf(entity)]));
  const most = Math.max(1, ...counts.values());
  const mainSentences = reading.sentences.filter(({ sentence }) => sentence.block.aside === "none").length;
  const ties = tiesOf(entities, (key) => tieOf(meetings.get(key), grouped.get(key) ?? []));
  const pairs: Pair[] = [];
  entities.forEach((left, at) => {
    for (const right of entities.slice(at + 1)) {
      const key = pairKey(left, right);
      const meeting = meetings.get(key);
      const own = grouped.get(key) ?? [];
      const shares = [left, right].map((each) => ties.of(key) / Math.max(1, ties.strongest.get(each) ?? 0));
      const rank = parentRank({ left, right, context });
      if (!meeting && own.length === 0 && rank === null) continue;
      const scores = own.map(({ score }) => score);
      const yes = (value: boolean): number => (value ? 1 : 0);
      const values: Record<(typeof PAIR_FEATURES)[number], number> = {
        bias: 1, pattern: yes(own.length > 0), strongPattern: Math.max(0, ...scores), patterns: Math.min(4, scores.reduce((sum, score) => sum + score, 0)),
        parent: yes(rank !== null), firstParent: yes(rank === 0), secondParent: yes(rank === 1), laterParent: yes(rank !== null && rank > 1),
        together: Math.log2(1 + (meeting?.sentences ?? 0)), near: Math.log2(1 + (meeting?.near ?? 0)), listed: Math.log2(1 + (meeting?.listed ?? 0)), below: Math.log2(1 + (meeting?.below ?? 0)), section: Math.min(3, Math.log2(1 + (meeting?.sections ?? 0))), acted: Math.log2(1 + (meeting?.acted ?? 0)),
        known: yes(left.candidate.concept !== null && right.candidate.concept !== null), person: yes(isPerson(left) !== isPerson(right)), bothPersons: yes(isPerson(left) && isPerson(right)),
        shortText: yes(mainSentences < 15), manyEntities: Math.log2(entities.length), leastShare: Math.min(counts.get(left) ?? 0, counts.get(right) ?? 0) / most, mostShare: Math.max(counts.get(left) ?? 0, counts.get(right) ?? 0) / most,
        reference: yes(REFERENCE.test(left.key) || REFERENCE.test(right.key)), lonely: yes(!homes.has(left) && !homes.has(right)), full: yes(context.statements.full.has(left) || context.statements.full.has(right)),
        doubt: 1 - Math.min(left.probability, right.probability),
        mate: Math.max(...shares), mutual: Math.min(...shares), bound: Math.min(1, (meeting?.sentences ?? 0) / Math.max(1, Math.min(counts.get(left) ?? 0, counts.get(right) ?? 0))), named: yes(isNamedAfter(left, right) || isNamedAfter(right, left)),
        bothParents: yes(parentsOf(left).size === 0 && parentsOf(right).size === 0), leaning: 4 * pairLeaningOf(left, right),
      };
      pairs.push({ left, right, drafts: own, together: meeting?.evidence ?? null, features: PAIR_FEATURES.map((name) => values[name]) });
    }
  });
  return pairs;
}

/** How strongly the words tie two entities, whatever is known of them. */
function tieOf(meeting: Meeting | undefined, drafts: readonly Draft[]): number {
  return 2 * Math.max(0, ...drafts.map(({ score }) => score)) + (meeting ? Math.log2(1 + meeting.sentences) + 2 * Math.log2(1 + meeting.near) + Math.log2(1 + meeting.below) + Math.log2(1 + meeting.sections) / 2 : 0);
}

/** The ties of all pairs, and the strongest that each entity has: a record belongs to few others, and mostly to those. */
function tiesOf(entities: readonly FoundEntity[], tie: (key: string) => number): { readonly of: (key: string) => number; readonly strongest: ReadonlyMap<FoundEntity, number> } {
  const strongest = new Map(entities.map((entity) => [entity, Math.max(0, ...entities.flatMap((other) => (other === entity ? [] : [tie(pairKey(entity, other))])))]));
  return { of: tie, strongest };
}

/** "Room type" is named after the room, "order line" after the order, and so is "Línea de pedido". */
function isNamedAfter(longer: FoundEntity, shorter: FoundEntity): boolean {
  if (longer.lineOf === shorter.key) return true;
  const [words, head] = [phraseKey(longer.name), phraseKey(shorter.name)];
  return words !== head && words.startsWith(`${head} `);
}

function countOf({ candidate, merged }: FoundEntity): number {
  return [candidate, ...merged].reduce((sum, { occurrences }) => sum + occurrences.filter(({ sentence }) => sentence.sentence.block.aside === "none").length, 0);
}

/** Whether records of an entity are about people. */
export function isPerson(entity: FoundEntity): boolean {
  return catalogue().persons.has(phraseKey(entity.key)) || catalogue().persons.has(phraseKey(entity.name));
}

/** How many likelier parents of the one are there beside the other; null when the other is none. */
function parentRank({ left, right, context }: { readonly left: FoundEntity; readonly right: FoundEntity; readonly context: RelationContext }): number | null {
  for (const [child, parent] of [[left, right], [right, left]] as const) {
    if (!isChild(child, parent)) continue;
    const names = [...parentsOf(child)];
    const own = new Set([parent.candidate, ...parent.merged].map(({ key }) => key));
    const at = names.findIndex((name) => own.has(name));
    return new Set(names.slice(0, at).map((name) => context.index.byKey(name)).filter((each) => each !== null && each !== child)).size;
  }
  return null;
}

function meetingsOf(reading: Reading, { index }: RelationContext): ReadonlyMap<string, Meeting> {
  const meetings = new Map<string, Meeting>();
  const meet = (left: FoundEntity, right: FoundEntity): Meeting => {
    const key = pairKey(left, right);
    const known = meetings.get(key);
    if (known) return known;
    const made: Meeting = { sentences: 0, near: 0, listed: 0, below: 0, sections: 0, acted: 0, evidence: null };
    meetings.set(key, made);
    return made;
  };
  const firstOf = new Map<Block, ReadSentence>();
  const inBlock = new Map<Block, Set<FoundEntity>>();
  for (const sentence of reading.sentences) {
    const { block } = sentence.sentence;
    if (block.aside !== "none") continue;
    if (!firstOf.has(block)) firstOf.set(block, sentence);
    const entities = index.inSentence(sentence).slice(0, MOST_IN_SENTENCE);
    for (const owner of [block.parent ?? block]) inBlock.set(owner, new Set([...(inBlock.get(owner) ?? []), ...entities]));
    meetInSentence(sentence, entities, { index, meet });
    const owner = ancestors(block).slice(0, 2).map((each) => firstOf.get(each)).find((each) => each !== undefined && index.inSentence(each).length > 0);
    const [head] = owner && owner.sentence.text.length < 80 ? index.inSentence(owner) : [];
    if (head) for (const entity of entities) if (entity !== head) meet(head, entity).below += 1;
  }
  for (const found of inBlock.values()) {
    const list = [...found].slice(0, MOST_IN_SENTENCE);
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) meet(left, right).sections += 1;
    });
  }
  return meetings;
}

function meetInSentence(sentence: ReadSentence, entities: readonly FoundEntity[], { index, meet }: { readonly index: RelationContext["index"]; readonly meet: (left: FoundEntity, right: FoundEntity) => Meeting }): void {
  const { block, from, to } = sentence.sentence;
  const mentions = sentence.mentions.filter((mention) => index.of(mention) !== null);
  const beside = objectChains(sentence).map(({ object, hung }) => ({ object: index.of(object), hung: new Set(hung.map((mention) => index.of(mention))) }));
  entities.forEach((left, at) => {
    for (const right of entities.slice(at + 1)) {
      /* "an appointment for a dog with a groomer": the two meet in the appointment, not with one another. */
      if (beside.some(({ object, hung }) => object !== null && object !== left && object !== right && hung.has(left) && hung.has(right))) continue;
      const meeting = meet(left, right);
      meeting.sentences += 1;
      meeting.evidence ??= { sentence, from, to, confidence: 50 };
      let [near, listed, acted] = [false, false, false];
      mentions.forEach((first, position) => {
        const second = mentions.slice(position + 1).find((each) => index.of(each) === (index.of(first) === left ? right : left));
        if (!second || (index.of(first) !== left && index.of(first) !== right)) return;
        const between = sentence.tokens.slice(first.last, second.first).map(({ lower }) => lower);
        const enumerated = between.every((word, place) => /^(,|\/|&|;|and|or|y|e|et|und|o|ou|oder)$/.test(word) || mentions.some((mention) => mention.first <= first.last + place && first.last + place < mention.last));
        listed ||= enumerated && between.length > 0;
        near ||= !enumerated && between.length <= NEAR_WORDS;
        acted ||= first.verb !== "" && second.preposition !== "" && !enumerated;
      });
      meeting.near += near ? 1 : 0;
      meeting.listed += listed ? 1 : 0;
      meeting.acted += acted && block.kind !== "heading" ? 1 : 0;
    }
  });
}
