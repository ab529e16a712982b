import { baseForm } from "../mentions/base-form";
import { OF_ANYTHING } from "../entities/made-by";
import { keyOfName } from "../mentions/key-of-name";
import { catalogue } from "../words/catalogue";

/** A sentence in which one thing joins another with details: "A student enrols in courses with a grade and a date." */
export interface Joining {
  /** Key of the record that the verb makes: Enrollment. */
  readonly key: string;
  readonly words: string;
  readonly wordsAt: number;
  /** The two that are joined, with their places. */
  readonly ends: readonly { readonly text: string; readonly at: number }[];
  readonly rest: string;
  readonly restAt: number;
}

/** With a subject of one word, then of two. */
const JOININGS = ["[\\p{L}-]+", "[\\p{L}-]+\\s[\\p{L}-]+"].map((subject) => new RegExp(`^((?:an?|each|every|the|all)\\s+)?(${subject})\\s+(?:(?:can|may|must|will|could|should)\\s+)?([\\p{L}]+)\\s+(?:(?:in|for|on|at|to|into|up for|up to)\\s+)?((?:an?|the|one or more|several|many|some)\\s+)?([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+with\\s+((?:an?|the|their|its|one)\\s+.+)$`, "iu"));

/** "Singers are members of one or more choirs with a voice part and a joining date" */
const MEMBERS = /^((?:an?|each|every|the|all)\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:(?:can|may|must)\s+be|is|are|become)\s+(?:an?\s+)?(members?)\s+of\s+((?:an?|the|one or more|several|many|some)\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)\s+with\s+((?:an?|the|their|its|one)\s+.+)$/iu;

/** What the verb makes has the details, when both sides are its usual homes; null for any other sentence. */
export function readJoining(text: string): Joining | null {
  const [, determiner = "", subject = "", word = "", , object = "", rest = ""] = MEMBERS.exec(text) ?? [];
  if (rest !== "" && /,|\sand\s/.test(rest) && keyOfName(subject).key !== keyOfName(object).key) {
    return { key: "Membership", words: word, wordsAt: text.indexOf(word, determiner.length + subject.length), ends: [{ text: subject, at: determiner.length }, { text: object, at: text.lastIndexOf(object, text.length - rest.length) }], rest, restAt: text.length - rest.length };
  }
  for (const pattern of JOININGS) {
    const found = joiningOf(text, pattern.exec(text));
    if (found) return found;
  }
  return null;
}

function joiningOf(text: string, match: RegExpExecArray | null): Joining | null {
  const [, determiner = "", subject = "", verb = "", , object = "", rest = ""] = match ?? [];
  const made = verb === "" ? null : (catalogue().verbs.get(verb.toLowerCase()) ?? catalogue().verbs.get(baseForm(verb.toLowerCase())) ?? null);
  if (!match || !made || !/,|\sand\s/.test(rest)) return null;
  /* Members of a gym are people to sign in as well as records. */
  const homes = [subject, object].map((name) => keyOfName(name).key);
  if (homes[0] === homes[1] || (!OF_ANYTHING.has(made.name) && !homes.every((key) => made.parents.includes(key) || catalogue().persons.has(key.toLowerCase()))) || (!OF_ANYTHING.has(made.name) && !made.parents.includes(homes[1] ?? ""))) return null;
  const objectAt = text.lastIndexOf(object, text.length - rest.length);
  return { key: made.name, words: verb, wordsAt: text.indexOf(verb, determiner.length + subject.length), ends: [{ text: subject, at: determiner.length }, { text: object, at: objectAt }], rest, restAt: text.length - rest.length };
}
