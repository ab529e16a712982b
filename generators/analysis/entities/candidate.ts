import type { ExplicitEntity } from "../models/explicit-model";
import type { Mention, ReadSentence } from "../mentions/mention";
import type { OtherKind } from "../words/catalogue";
import type { Concept } from "../words/read-concepts";

/** One place where a candidate is spoken of. */
export interface Occurrence {
  readonly sentence: ReadSentence;
  readonly mention: Mention;
}

/** A thing that might be an entity, with all that the description says of it. */
export interface Candidate {
  readonly key: string;
  readonly concept: Concept | null;
  readonly other: OtherKind | null;
  readonly occurrences: Occurrence[];
  /** Sentences with a verb that makes one: "borrow a book" -> Loan. */
  readonly verbForms: ReadSentence[];
  readonly models: ExplicitEntity[];
  /** How often fields were listed for it. */
  fieldLists: number;
}
