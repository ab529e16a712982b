import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { nameOfConcept } from "../words/languages/name-of-concept";
import { fold } from "../words/normalize";
import type { Candidate } from "./candidate";
import type { FoundEntity } from "./found-entity";

/** What people do in a product that is a record of its own, though nobody calls it by its name. */
interface Implied {
  readonly key: string;
  readonly name: string;
  readonly cue: RegExp;
  /** What else the same words may mean. */
  readonly not: RegExp;
  /** Found records that are the same thing. */
  readonly same: readonly string[];
}

const IMPLIED: readonly Implied[] = [
  /* "Parents chat with teachers": each thing that is said is kept. */
  {
    key: "Message", name: "Message", same: ["Message", "SupportChat", "Chat request"],
    cue: /\b(?:(?:chat(?:s|ted|ting)?|message) (?:with|between|among|each other|one another)|(?:live|group|private|direct|instant|team|in[- ]app|built[- ]in|real[- ]?time|internal|online) (?:chats?|chatting|messaging|messages)|chat (?:rooms?|system|function(?:ality)?|feature|window|tool|app)|chat ?rooms?|messaging(?: (?:system|feature|function(?:ality)?|between|with))?|(?:messages?|chat) inbox|chats?|messagerie)\b/,
    not: /\b(?:chat ?bots?|chat ?gpt|gpt|ai|bots?|assistants?|whatsapp|telegram|slack|sms|texts?|e-?mails?|support chat|chat support|push|marketing|broadcast|cloud messaging|rabbitmq|kafka|queues?|errors?|no chat|without)\b/,
  },
  /* "Save a trip to the favourites": who keeps what for later. */
  {
    key: "Bookmark", name: "Favorite", same: ["Bookmark", "Wishlist", "WishlistItem", "Watchlist", "Reaction"],
    cue: /\b(?:(?:to|as|in|of|from) (?:their |your |my |his |her |the |a )?favou?rites?|favou?rites? (?:list|page|section)|list of favou?rite|favou?rites)\b/,
    not: /\b(?:browser|pet's|one of)\b/,
  },
];

/** Add the records that the text implies by what people do. */
export function addImplied(reading: Reading, entities: readonly FoundEntity[], candidates: ReadonlyMap<string, Candidate>): FoundEntity[] {
  const keys = new Set(entities.flatMap((entity) => [entity.key, ...entity.merged.map(({ key }) => key)]));
  return [...entities, ...IMPLIED.flatMap((implied) => {
    const place = implied.same.some((key) => keys.has(key)) ? undefined : reading.sentences.find((sentence) => isSaid(sentence, implied));
    return place ? [impliedBy(place, { implied, reading, candidates })] : [];
  })];
}

function isSaid({ sentence: { block, text } }: ReadSentence, { cue, not }: Implied): boolean {
  const said = fold(text);
  return block.aside === "none" && cue.test(said) && !not.test(said);
}

function impliedBy(place: ReadSentence, { implied: { key, name }, reading, candidates }: { readonly implied: Implied; readonly reading: Reading; readonly candidates: ReadonlyMap<string, Candidate> }): FoundEntity {
  const known = candidates.get(key);
  const candidate: Candidate = known && known.occurrences.length > 0 ? known : { key, concept: catalogue().concepts.get(key) ?? null, other: null, occurrences: [], verbForms: [place], models: [], fieldLists: 0 };
  return { key, name: nameOfConcept(key, reading.language) ?? name, candidate, probability: 0.6, merged: [] };
}
