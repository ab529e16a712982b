import type { EntityIndex } from "../entities/entity-index";
import { madeBy, OF_ANYTHING } from "../entities/made-by";
import type { FoundRelation } from "../fields/found-relation";
import { baseForm } from "../mentions/base-form";
import type { Mention, ReadSentence } from "../mentions/mention";
import { catalogue } from "../words/catalogue";
import type { Draft, RelationContext } from "./draft";
import { fromObjects, objectChains } from "./from-object";
import { isPerson } from "./pair-features";
import { isChild } from "./parents";

/** Concepts of which a record has many and each belongs to many. */
export const SHARED = new Set("Tag,Label,Skill,Category,Discount,Promotion,Ingredient,Amenity,Badge,Group,Playlist,Collection,Activity,Tax".split(","));

/** What is put on many records of many kinds, whatever it usually hangs on. */
export const LABELS = new Set(["Tag", "Label"]);

/** What the words between two entities of a sentence say of them. */
export function fromSentence(sentence: ReadSentence, { index, statements }: RelationContext): Draft[] {
  const drafts: Draft[] = [];
  const mentions = sentence.mentions.filter((mention) => index.of(mention) !== null && !/^(report|dashboard|analytics)$/.test(mention.tail));
  /* "an appointment for a dog with a groomer": the groomer is the appointment's, not the dog's. */
  const hung = new Set(objectChains(sentence).flatMap((chain) => chain.hung));
  for (let at = 0; at < mentions.length; at += 1) {
    for (let next = at + 1; next < Math.min(mentions.length, at + 4); next += 1) {
      const left = mentions[at];
      const right = mentions[next];
      if (!left || !right || (hung.has(left) && hung.has(right))) continue;
      const draft = betweenMentions(sentence, { left, right, index, statements, adjacent: next === at + 1 });
      if (draft) drafts.push(draft);
    }
  }
  drafts.push(...fromObjects(sentence, index), ...fromMakingVerb(sentence, index));
  return drafts;
}

interface Pair {
  readonly left: Mention;
  readonly right: Mention;
  readonly index: EntityIndex;
  readonly statements: RelationContext["statements"];
  readonly adjacent: boolean;
}

function betweenMentions(sentence: ReadSentence, pair: Pair): Draft | null {
  const { left, right, index, adjacent, statements } = pair;
  const first = index.of(left);
  const second = index.of(right);
  if (!first || !second || first === second) return null;
  const between = sentence.tokens.slice(left.last, right.first).map(({ lower }) => lower);
  const words = between.join(" ");
  const evidence = { sentence, from: left.from, to: right.to, confidence: 75 };
  const base = { required: false, evidence, assumption: "", name: "" };
  if (between.length > 12) return null;
  if (/\bbelongs? to\b|\bpertenece|\bpertence|\bgehort|\bappartien|\blinked to\b|\btied to\b|\bassociated (?:with|to)\b|\brelated to\b|\bconnected to\b|\battached to\b|\bassigned to\b|\basociad[oa]s? a\b/.test(words)) return { from: first, to: second, kind: both(pair), score: 3, ...base };
  if (/\b(has|have|contains?|consists? of|includes?|owns|holds?|tiene|tienen|possui|contient|hat)\b/.test(words) && !/,/.test(words) && !/\b(?:i|we|you|they|he|she) (?:has|have)\b/.test(words)) {
    if (right.plural || /\b(many|multiple|several|one or more|zero or more|any number|list of|varios|varias|varios|plusieurs|mehrere)\b/.test(words)) {
      return (SHARED.has(second.key) && !isChild(second, first)) || LABELS.has(second.key) ? { from: first, to: second, kind: "manyToMany", score: 2.5, ...base } : { from: second, to: first, kind: "manyToOne", score: 2.5, ...base };
    }
    return { from: first, to: second, kind: "manyToOne", score: 2, ...base };
  }
  /* "a project with phases" */
  if (words === "with" && right.plural && !left.plural && /^(?:an?|each|every|one)$/.test(left.determiner) && statements.full.has(second)) return { from: second, to: first, kind: "manyToOne", score: 2.5, ...base };
  /* "One guest can appear in many episodes." */
  if (!left.plural && /^(?:can|may|could|might)(?: also)? [a-z]+(?: part)? (?:in|on|to|at|for|with|by) (?:many|several|multiple|various|more than one)$/.test(words) && !isChild(first, second)) return { from: first, to: second, kind: "manyToMany", score: 3, ...base };
  if (left.modifier && right.first === left.last && adjacent) return isChild(second, first) ? { from: second, to: first, kind: "manyToOne", score: 1.5, ...base } : { from: second, to: first, kind: "manyToOne", score: 0.7, ...base };
  if (left.possessive && adjacent) return { from: second, to: first, kind: "manyToOne", score: 1.6, ...base };
  if (/^(of|de|del|da|do|des|du|d|von|der)( (a|an|the|each|every|any|(?:their|his|her|its|our|my)(?: own)?|el|la|los|las|un|una|um|uma|o|as|os))?( \w+)?$/.test(words) && adjacent) return { from: first, to: second, kind: "manyToOne", score: 1.4, ...base };
  if (/^(for|per|para|pour|por|fur|within|inside|under)( (a|an|the|each|every|any|their|his|her|specific|particular|cada|un|una|o|la|el))*$/.test(words) && adjacent) return { from: first, to: second, kind: both(pair), score: 1.5, ...base };
  if (/^(in|on|at|from|by|with)( (a|an|the|each|every|any|their|his|her|specific|particular))*$/.test(words) && adjacent && (isChild(first, second) || isChild(second, first))) return isChild(first, second) ? { from: first, to: second, kind: "manyToOne", score: 1.2, ...base } : { from: second, to: first, kind: "manyToOne", score: 1, ...base };
  if (/^(to|onto|into|a|al|zu|an)( (a|an|the|each|every|any|their|his|her|specific|el|la|los|las|un|una))*$/.test(words) && adjacent && left.verb !== "") {
    if (isChild(second, first)) return { from: second, to: first, kind: "manyToOne", score: 1.4, ...base };
    return SHARED.has(first.key) ? { from: second, to: first, kind: "manyToMany", score: 2, ...base } : { from: first, to: second, kind: left.plural && right.plural && !isChild(first, second) ? "manyToMany" : "manyToOne", score: 1.8, ...base };
  }
  if (left.subject && right.verb !== "" && isChild(second, first)) return { from: second, to: first, kind: "manyToOne", score: 1.3, ...base };
  return null;
}

function both({ left, right, index }: Pair): FoundRelation["kind"] {
  const first = index.of(left);
  const second = index.of(right);
  return first && second && left.plural && right.plural && /^(multiple|many|several|one)$/.test(right.determiner) && !isChild(first, second) ? "manyToMany" : "manyToOne";
}

/** What "it" means: the subject of the sentence, or the last thing it names. */
function meantBy({ mentions }: ReadSentence, before: number): Mention | undefined {
  const things = mentions.filter((mention) => !mention.modifier && mention.to <= before && mention.person === null);
  return things.find(({ subject }) => subject) ?? things.pop();
}

/** "Order wines": several at once. */
const MANY_AT_ONCE = /^(?:Order|Sale|Cart|Quote)$/;

/** "book members on classes": the booking belongs to both. */
function fromMakingVerb(sentence: ReadSentence, index: EntityIndex): Draft[] {
  const drafts: Draft[] = [];
  for (const mention of sentence.mentions) {
    const made = madeBy(sentence, mention, index);
    const end = index.of(mention);
    if (made && end && !isPerson(end)) drafts.push({ from: made, to: end, kind: MANY_AT_ONCE.test(made.key) && mention.plural ? "manyToMany" : "manyToOne", name: "", required: !MANY_AT_ONCE.test(made.key), score: 3, evidence: { sentence, from: mention.from, to: mention.to, confidence: 75 }, assumption: "" });
  }
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.pos !== "verb") continue;
    const concept = catalogue().verbs.get(baseForm(token.lower));
    const made = concept ? index.byKey(concept.name) : null;
    if (!made) continue;
    /* "After the visit the customer can rate it" */
    const meant = OF_ANYTHING.has(made.key) && /^(?:it|them)$/.test(sentence.tokens[at + 1]?.lower ?? "") ? meantBy(sentence, token.from) : undefined;
    const end = meant ? index.of(meant) : null;
    if (meant && end && end !== made && !isPerson(end)) drafts.push({ from: made, to: end, kind: "manyToOne", name: "", required: true, score: 3, evidence: { sentence, from: meant.from, to: token.to, confidence: 70 }, assumption: "" });
    for (const mention of sentence.mentions) {
      const end = index.of(mention);
      if (!end || end === made || mention.from < token.from - 40) continue;
      if (isChild(made, end)) drafts.push({ from: made, to: end, kind: "manyToOne", name: "", required: false, score: 1.2, evidence: { sentence, from: token.from, to: mention.to, confidence: 65 }, assumption: "" });
    }
  }
  return drafts;
}
