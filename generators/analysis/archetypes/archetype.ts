/**
 * A kind of product that a pitch of one sentence can mean, and what such a product usually keeps, told in the words of a
 * description. `{thing}` and `{things}` stand for what the pitch says it is for ("Airbnb for boats").
 */
export interface Archetype {
  /** As a reader is told: "usual for ...". */
  readonly name: string;
  /** Alternatives of a regular expression over lower-case text without accents. */
  readonly cues: string;
  /** A shape that is filled with anything: in "a forum for dentists" the forum says what is kept, not the dentists. */
  readonly isForm?: true;
  /** Its words say how something works and not what; any other kind of product goes before it. */
  readonly isGeneral?: true;
  readonly text: string;
  /** What `{thing}` stands for when the pitch does not say. */
  readonly thing?: string;
}
