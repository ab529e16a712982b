import { keyOfName } from "../mentions/key-of-name";

/** A sentence in which one thing has another for a time: "A boat occupies a berth for a period." */
export interface Period {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly wordsAt: number;
  readonly ends: readonly { readonly text: string; readonly at: number }[];
  /** Where the words for the time stand. */
  readonly timeAt: number;
  readonly timeTo: number;
}

/** What having is called, by verb. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^occup/, "occupancy"], [/^us/, "use"], [/^stay/, "stay"], [/^allocat/, "allocation"], [/^assign/, "assignment"], [/^(?:lent|loan|borrow)/, "loan"], [/^moor/, "mooring"], [/^rent/, "rental"], [/^hir/, "hire"], [/^leas/, "lease"], [/^(?:post|second)/, "posting"], [/^reserv/, "reservation"], [/^book/, "booking"],
];
const VERB = "occup(?:y|ies)|uses?|stays? (?:in|at)|borrows?|rents?|hires?|leases?|reserves?|books?|(?:is|are) (?:assigned|allocated|lent|loaned|moored|posted|seconded|rented|hired|leased)(?: out)? (?:to|in|at|on)";
const THING = "[\\p{L}-]+(?:\\s[\\p{L}-]+)?";
const TIME = "for (?:an? )?(?:(?:limited|given|certain|fixed|agreed|set) )?(?:period|time|term|while)(?: of time)?|for a number of (?:hours|days|nights|weeks|months)|from (?:an?|one|its|their) (?:start )?(?:date|day) (?:to|until) (?:an?|one|its|their|another) (?:end )?(?:date|day)|between two (?:dates|days)";
const PERIOD = new RegExp(`^((?:an?|each|every|the)\\s+)(${THING}?)\\s+(?:(?:can|may|must|will)\\s+)?(${VERB})\\s+((?:an?|the|one|several|many)\\s+)?(${THING})\\s+(${TIME})\\.?$`, "iu");

/** The two that meet for a time, which neither of them has alone; null for any other sentence. */
export function readPeriod(text: string): Period | null {
  const [, determiner = "", subject = "", verb = "", article = "", object = "", time = ""] = PERIOD.exec(text) ?? [];
  const noun = NOUNS.find(([pattern]) => pattern.test(verb.toLowerCase().replace(/^(?:is|are) /, "")))?.[1];
  if (noun === undefined || subject === "" || keyOfName(subject).key === keyOfName(object).key) return null;
  const name = `${object.toLowerCase()} ${noun}`;
  const verbAt = text.indexOf(verb, determiner.length + subject.length);
  const objectAt = text.indexOf(object, verbAt + verb.length + article.length);
  const timeAt = text.lastIndexOf(time);
  return { key: keyOfName(name).key, name, words: verb, wordsAt: verbAt, ends: [{ text: subject, at: determiner.length }, { text: object, at: objectAt }], timeAt, timeTo: timeAt + time.length };
}
