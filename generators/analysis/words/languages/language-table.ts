/**
 * What the analysis knows of a language other than English, as tables that a speaker of it can review.
 * Words are written as in a dictionary, in lower case and with their accents.
 */
export interface LanguageTable {
  /** BCP 47. */
  readonly code: string;
  /** Words are divided by spaces. */
  readonly spaced: boolean;
  /** The verb stands at the end behind an auxiliary and in lists of tasks. */
  readonly verbLast: boolean;
  /** Lines of `english: words`: words that carry the structure of a sentence. `~english` keeps the word as it is written. */
  readonly cues: string;
  /** Lines of `english: infinitives and irregular forms`; a dot divides a separable verb. */
  readonly verbs: string;
  /** Infinitive ending -> endings of the present. An ending after `we` means that the sentence speaks of us. */
  readonly endings: readonly (readonly [string, string])[];
  /** Lines of `type: names of fields`. */
  readonly fields: string;
  /** Lines of `type: endings`: what a longer name of a field ends with. */
  readonly fieldEndings: string;
  /** Plural endings and those of the singular, tried in order. */
  readonly plurals: readonly (readonly [RegExp, string])[];
  /** `plural singular` pairs that no rule gives. */
  readonly irregular: string;
  /** How words for people who do something end. */
  readonly agents: RegExp;
  /** Lines of `english: word`: what names of usual fields, states and steps are called. */
  readonly said: string;
  /** Words that mean something else than the English word that looks the same. */
  readonly falseFriends: string;
}
