import type { Sentence } from "../document/sentences";
import type { Token } from "../tag/token";
import type { Concept } from "../words/read-concepts";
import type { OtherKind, PersonWord } from "../words/catalogue";

/** A noun phrase of a sentence, resolved against the catalogue. */
export interface Mention {
  /** What is meant: the name of a concept, or the key of the phrase. */
  readonly key: string;
  /** The words as written, without empty adjectives and without a process noun behind ("Loan Management" -> "Loan"). */
  readonly surface: string;
  readonly concept: Concept | null;
  readonly person: PersonWord | null;
  readonly other: OtherKind | null;
  /** Key of the whole noun phrase and the words before the resolved part. */
  readonly phrase: string;
  readonly modifiers: readonly string[];
  /** The process noun that was dropped: "management", "history", "form"; empty when none. */
  readonly tail: string;
  readonly plural: boolean;
  /** "each", "a", "the", "their", "one", ...; empty when none. */
  readonly determiner: string;
  /** Base form of the verb that governs it as object; empty when none. */
  readonly verb: string;
  /** Base form of the verb before its preposition: "enroll" in "enroll in courses"; empty when none. */
  readonly through: string;
  /** It does the verb after it. */
  readonly subject: boolean;
  /** The preposition before it. */
  readonly preposition: string;
  /** It has a possessive: "the client's". */
  readonly possessive: boolean;
  /** It stands as a modifier of another noun. */
  readonly modifier: boolean;
  /** Indexes into the sentence's tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with everything that was read in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}
