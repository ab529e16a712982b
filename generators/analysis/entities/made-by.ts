import { baseForm } from "../mentions/base-form";
import type { Mention, ReadSentence } from "../mentions/mention";
import { catalogue } from "../words/catalogue";
import { fold } from "../words/normalize";
import { CREATE_VERBS } from "../words/verbs";
import type { EntityIndex } from "./entity-index";
import type { FoundEntity } from "./found-entity";

/** Records that people make of anything: whatever is booked makes a booking. */
export const OF_ANYTHING = new Set("Booking,Order,Loan,Enrollment,Registration,Vote,Review,Rating,Bid,Donation,Reaction,Comment,Follow,Flag,Bookmark,Adoption,Recommendation,Membership,CheckIn,Rental".split(","));

/** How nouns are made of verbs: sign, signature; rate, rating; register, registration. */
const MADE_OF = /^(?:e?(?:ing|ation|ition|ion|ature|ment|al|ance|ence|ery))$/;
const SHORTEST_STEM = 3;

/**
 * The record that somebody makes by doing something with another: "members rate routes" makes ratings of routes,
 * "sign up for a tasting" a registration. Null when the act makes nothing that is kept, or the thing itself.
 */
export function madeBy(sentence: ReadSentence, mention: Mention, index: EntityIndex): FoundEntity | null {
  const verb = mention.verb === "" ? mention.through : mention.verb;
  if (verb === "" || mention.modifier) return null;
  const at = sentence.tokens.findLastIndex(({ lower, pos }, position) => position < mention.first && pos === "verb" && baseForm(lower) === verb);
  const particle = sentence.tokens[at + 1]?.lower ?? "";
  const concept = (at < 0 ? undefined : catalogue().verbs.get(`${verb} ${particle}`)) ?? catalogue().verbs.get(verb);
  const named = index.of(mention);
  const made = (concept && (OF_ANYTHING.has(concept.name) || (mention.concept === null && !CREATE_VERBS.has(verb)) || concept.parents.includes(mention.key)) ? index.byKey(concept.name) : null) ?? index.entities.find((entity) => isMadeOf(fold(entity.name), verb)) ?? null;
  return made === named ? null : made;
}

/** Whether a noun is the deed of a verb: a signature of signing. Both folded, the verb in its base form. */
export function isMadeOf(noun: string, verb: string): boolean {
  const stem = verb.replace(/e$/, "");
  return stem.length >= SHORTEST_STEM && noun.startsWith(stem) && MADE_OF.test(noun.slice(stem.length));
}
