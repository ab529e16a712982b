import type { FieldType } from "../../genome/genome";
import type { ReadSentence } from "../mentions/mention";

/** One thing that a sentence says a record has: a field, or records of another kind. */
export interface StatedPart {
  /** The words for it, without determiners, quantities and qualifiers. */
  readonly text: string;
  /** The type when the sentence says it. */
  readonly type: FieldType | null;
  readonly required: boolean;
  readonly optional: boolean;
  readonly unique: boolean;
  /** The choices when the sentence lists them. */
  readonly values: readonly string[];
  readonly maxLength: number | null;
  /** "one or more dogs", "several lessons": more than one of it. */
  readonly many: boolean;
  /** "dam (another animal)": what kind of record it is. */
  readonly kind?: string;
  /** "belongs to a client": a link, whatever the words mean elsewhere. */
  readonly link: boolean;
  /** "uses several parts", "is for one or more tenants": others have it too. */
  readonly shared: boolean;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
}

/** A sentence that says outright what a record has: "A dog has a name and a breed." */
export interface Statement {
  /** Key of the candidate that is spoken of. */
  readonly key: string;
  /** Its words, as written. */
  readonly subject: string;
  readonly sentence: ReadSentence;
  readonly parts: readonly StatedPart[];
  /** Range of the subject in the block's text; a pronoun's own range. */
  readonly from: number;
  readonly to: number;
}
