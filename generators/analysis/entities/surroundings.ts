import type { Block } from "../document/block";
import { fieldness } from "../fields/find-lists";
import { keyOfName } from "../mentions/key-of-name";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../read-description";
import { baseForm } from "../mentions/base-form";
import { phraseKey } from "../words/normalize";
import { CREATE_VERBS, DATA_VERBS, UPDATE_VERBS } from "../words/verbs";
import type { Candidate, Occurrence } from "./candidate";

/** What a whole text shows of its words beside the sentences in which they stand. */
export interface Surroundings {
  /** For each word or phrase, how many different attributes are named after it: "meeting title", "meeting date". */
  readonly attributes: ReadonlyMap<string, number>;
  /** Names that stand in addresses, keys and class names: "/meetings", "meeting_id", "MeetingService". */
  readonly identifiers: ReadonlySet<string>;
  /** Items that list fields. */
  readonly fieldItems: ReadonlySet<Block>;
  /** The things spoken of most. */
  readonly central: ReadonlySet<string>;
}

const CENTRAL = 6;

export function surroundingsOf(reading: Reading, ranks: ReadonlyMap<string, number>): Surroundings {
  return {
    attributes: attributesOf(reading),
    identifiers: identifiersOf(reading.document.source),
    fieldItems: new Set(reading.document.blocks.filter(isFieldOwner).flatMap(({ children }) => children.filter(({ kind }) => kind === "item"))),
    central: new Set([...ranks].filter(([, rank]) => rank < CENTRAL).map(([key]) => key)),
  };
}

function isFieldOwner({ aside, children }: Block): boolean {
  const items = children.filter(({ kind, text }) => kind === "item" && text.length <= 60);
  const sure = items.filter(({ text }) => fieldness(text.replace(/\(.*$/, "").replace(/[:.].*$/, "").trim()) === 2).length;
  return aside === "none" && items.length >= 3 && sure >= items.length * 0.45;
}

function attributesOf({ sentences }: Reading): ReadonlyMap<string, number> {
  const named = new Map<string, Set<string>>();
  for (const { mentions } of sentences) {
    for (const { modifiers, other, concept, key, tail, modifier } of mentions) {
      if (modifier || modifiers.length === 0 || concept !== null || other !== "attribute") continue;
      const owner = keyOfName(modifiers.join(" ")).key;
      named.set(owner, (named.get(owner) ?? new Set<string>()).add(`${key} ${tail}`));
    }
  }
  return new Map([...named].map(([owner, attributes]) => [owner, attributes.size]));
}

const IDENTIFIER = /\b([A-Za-z][A-Za-z_]{2,40}?)_?[iI][dD]\b|\/([a-z][a-z_-]{2,40})(?=[/`\s:)"'?,;]|\.(?:\s|$)|$)|\b([A-Z][A-Za-z]{2,40}?)(?:Controller|Service|Model|Repository|List|Form|Page|Details?|Card|View|Schema|Table)\b/gm;

function identifiersOf(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, key = "", path = "", name = ""] of source.matchAll(IDENTIFIER)) found.add(keyOfName(phraseKey((key || path || name).replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/[_-]+/g, " "))).key);
  return found;
}

const COUNTED = /^(?:list|lists|number|numbers|set|sets|detail|details|history|record|records|log|database|directory|catalog|catalogue|collection|type|types|kinds?|queue|inventory|overview|register|registry|batch|series)$/;
const ACT = /(?:tion|sion|ment|ing|val|val|sal|dition|entry|upload|update|purchase|return|search|review|delivery|removal|sale|change)s?$/;
const PERSON_END = /(?:er|or|ist|ian|ee|ant|ent)$/;
const QUALITY_END = /(?:ity|ness|ency|ancy|ism|ship|acy|ability|ence|ance|ics|ure)$/;
const STORY = /\b(?:i|we|they|he|she) (?:want|need|would like|wish|can|should|must|am able)\b|\b(?:able|want|wants|need|needs) to\b/i;
const MODAL = /^(?:can|shall|must|may|should|will|could)$/;

/** The numbers that follow from where a candidate stands. */
export function placesOf(candidate: Candidate, heads: readonly Occurrence[], { attributes, identifiers, fieldItems, central }: Surroundings): Readonly<Record<(typeof PLACE_NAMES)[number], number>> {
  const log = (value: number): number => Math.log2(1 + value);
  const share = (isSuch: (occurrence: Occurrence) => boolean): number => (heads.length === 0 ? 0 : heads.filter(isSuch).length / heads.length);
  const count = (isSuch: (occurrence: Occurrence) => boolean): number => Math.min(3, log(heads.filter(isSuch).length));
  const word = candidate.key.split(" ").pop() ?? "";
  const isUnknown = candidate.concept === null && candidate.other === null;
  return {
    attributes: Math.min(3, log(attributes.get(candidate.key) ?? 0)),
    identified: identifiers.has(candidate.key) ? 1 : 0,
    fieldItem: share(({ sentence }) => fieldItems.has(sentence.sentence.block)),
    beside: share(isBesideAttributes),
    parens: share(isInParentheses),
    passive: count(isDoneTo),
    counted: count(({ sentence, mention }) => mention.preposition === "of" && COUNTED.test(wordBefore(sentence.tokens, mention))),
    ofAct: count(({ sentence, mention }) => (mention.preposition === "of" || mention.preposition === "for") && ACT.test(wordBefore(sentence.tokens, mention))),
    owned: share(({ sentence, mention }) => /^['’]s?$/.test(sentence.tokens[mention.first - 1]?.text ?? "")),
    story: count(({ sentence, mention }) => mention.verb !== "" && DATA_VERBS.has(mention.verb) && STORY.test(sentence.sentence.text)),
    able: count(({ sentence, mention }) => DATA_VERBS.has(mention.verb) && sentence.tokens.slice(0, mention.first).some(({ lower }) => MODAL.test(lower))),
    changed: count(({ mention }) => UPDATE_VERBS.has(mention.verb) && !CREATE_VERBS.has(mention.verb)),
    personEnd: isUnknown && PERSON_END.test(word) ? 1 : 0,
    qualityEnd: isUnknown && QUALITY_END.test(word) ? 1 : 0,
    gerund: /ing$/.test(word) ? 1 : 0,
    bare: share(({ mention }) => mention.modifiers.length === 0),
    inHeading: count(({ sentence }) => sentence.sentence.block.kind === "heading" || sentence.sentence.block.kind === "label"),
    central: Math.min(2.5, log(new Set(heads.flatMap(({ sentence }) => sentence.mentions.filter(({ key }) => key !== candidate.key && central.has(key)).map(({ key }) => key))).size)),
  };
}

export const PLACE_NAMES = ["attributes", "identified", "fieldItem", "beside", "parens", "passive", "counted", "ofAct", "owned", "story", "able", "changed", "personEnd", "qualityEnd", "gerund", "bare", "inHeading", "central"] as const;

function wordBefore(tokens: Occurrence["sentence"]["tokens"], { first }: Mention): string {
  for (let at = first - 1; at >= 1 && first - at < 5; at -= 1) if (tokens[at]?.pos === "prep" || tokens[at]?.lower === "of" || tokens[at]?.lower === "for") return tokens[at - 1]?.lower ?? "";
  return "";
}

/** "appointments are booked", "a task can be assigned": what is recorded or changed. */
function isDoneTo({ sentence, mention }: Occurrence): boolean {
  if (!mention.subject) return false;
  const after = sentence.tokens.slice(mention.last, mention.last + 5).map(({ lower }) => lower);
  const at = after.findIndex((word) => /^(?:is|are|be|been|was|were|gets?)$/.test(word));
  return at >= 0 && after.slice(at + 1).some((word) => /(?:ed|en|wn|nt|ld|de|id|ut|pt)$/.test(word) && DATA_VERBS.has(baseForm(word)));
}

function isInParentheses({ sentence, mention }: Occurrence): boolean {
  const before = sentence.sentence.block.text.slice(sentence.sentence.from, mention.from);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** It stands in an enumeration beside names of fields: "name, date, price and sponsor". */
function isBesideAttributes({ sentence, mention }: Occurrence): boolean {
  return sentence.mentions.some((other) => {
    if (other === mention || other.modifier || other.concept !== null || other.other !== "attribute") return false;
    const [first, second] = other.first < mention.first ? [other, mention] : [mention, other];
    const between = sentence.tokens.slice(first.last, second.first);
    return between.length > 0 && between.length <= 3 && between.every(({ lower }) => /^(?:,|\/|&|;|and|or|y|e|et|und|o|ou|oder|the|an?|their|its)$/.test(lower));
  });
}
