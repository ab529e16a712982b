import { baseForm } from "../mentions/base-form";
import type { ReadSentence } from "../mentions/mention";
import { catalogue } from "../words/catalogue";
import type { Candidate } from "./candidate";

/** What people make of something else by an act that is worth a record: who rated what, who signed up for what. */
const OF_OTHERS = new Set(["Rating", "Review", "Vote", "Bid", "Enrollment", "Registration", "Reaction", "Booking", "Rental", "Loan"]);

/** What is done with the one thing that was spoken of before: "they book for some days and pay". */
export const SAID_ALONE = new Set(["Booking", "Rental", "Order", "Loan", "Review", "Rating"]);

function isSaidAlone({ tokens, sentence }: ReadSentence, key: string): boolean {
  if (sentence.block.aside !== "none") return false;
  return tokens.some(({ pos, lower }, at) => pos === "verb" && lower === baseForm(lower) && catalogue().verbs.get(lower)?.name === key && /^(?:for|online|each|directly|and|,)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.pos !== "noun" && !/^(?:to|not)$/.test(tokens[at - 1]?.lower ?? ""));
}

/**
 * Whether the text says that somebody makes such a record of one of these things: "members rate routes", "sign up for
 * a tasting". It is one however rarely it is said, since nothing else could hold it.
 */
export function actsOn({ key, verbForms }: Candidate, things: ReadonlySet<string>): boolean {
  if (things.size > 0 && SAID_ALONE.has(key) && verbForms.some((sentence) => isSaidAlone(sentence, key))) return true;
  if (!OF_OTHERS.has(key)) return false;
  return verbForms.some(({ mentions, tokens }) =>
    mentions.some((mention) => {
      const verb = mention.verb === "" ? mention.through : mention.verb;
      const at = tokens.findLastIndex(({ lower, pos }, position) => position < mention.first && pos === "verb" && baseForm(lower) === verb);
      if (mention.modifier || at < 0 || !things.has(mention.key)) return false;
      const made = catalogue().verbs.get(`${verb} ${tokens[at + 1]?.lower ?? ""}`) ?? catalogue().verbs.get(verb);
      return made?.name === key && /^(?:|for|in|to|on|at|of)$/.test(mention.preposition);
    }),
  );
}
