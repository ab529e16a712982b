import type { Token } from "../tag/token";
import { catalogue } from "../words/catalogue";
import type { Lexicon } from "../words/languages/lexicon";
import { fold, phraseKey, wordsOf } from "../words/normalize";
import { findMentions } from "./find-mentions";
import type { Mention } from "./mention";
import { resolvePhrase } from "./resolve-phrase";

/** Noun phrases of a sentence whose structure is said in English and whose names are in another language. */
export function findForeignMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  return findMentions(tokens).map((mention) => asPerson(headFirst(withoutFalseFriend(mention, lexicon), tokens, lexicon), lexicon));
}

/** "pan" and "Kind" are none of the English words that look like them. */
function withoutFalseFriend(mention: Mention, { falseFriends, fields }: Lexicon): Mention {
  const key = phraseKey(mention.surface);
  if (falseFriends.has(key)) return { ...mention, key, concept: null, person: null, other: null };
  if (fields.has(wordsOf(mention.surface).join(" ")) && (mention.concept === null || catalogue().others.get(phraseKey(mention.concept.name)) === "attribute") && mention.person === null) return { ...mention, other: "attribute" };
  if (mention.concept && mention.other === null) return { ...mention, other: catalogue().others.get(phraseKey(mention.concept.name)) ?? null };
  return mention;
}

/** "cita medica": where the head comes first, what it is stands at the start. */
function headFirst(mention: Mention, tokens: readonly Token[], { table, falseFriends }: Lexicon): Mention {
  if (!table.spaced || table.verbLast || mention.modifier || mention.concept || mention.person || mention.last - mention.first < 2) return mention;
  const part = tokens.slice(mention.first, mention.last);
  for (let length = part.length - 1; length > 0; length -= 1) {
    const keys = part.slice(0, length).map(({ key }) => key);
    const found = resolvePhrase(keys);
    if (found.known !== length || falseFriends.has(keys.join(" ")) || (!found.concept && !found.person && found.other !== "attribute")) continue;
    const head = part.slice(0, length);
    return {
      ...mention, key: found.concept?.name ?? keys.join(" "), concept: found.concept, person: found.person, other: found.other,
      surface: head.map(({ text }) => text).join(" "), modifiers: part.slice(length).map(({ key }) => key), plural: mention.plural || head.some(({ plural }) => plural === true), to: head[length - 1]?.to ?? mention.to,
    };
  }
  return mention;
}

/** Whoever acts and is called like people are called is a person, though no table knows the word. */
function asPerson(mention: Mention, { table }: Lexicon): Mention {
  if (mention.person || mention.concept || mention.other || mention.modifier || !mention.subject) return mention;
  const [first = ""] = mention.surface.toLowerCase().split(" ");
  return table.agents.test(first) && !catalogue().others.has(fold(first)) ? { ...mention, person: { name: phraseKey(mention.surface), kind: "staff" } } : mention;
}
