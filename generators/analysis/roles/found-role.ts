import type { ReadSentence } from "../mentions/mention";
import type { PersonKind } from "../words/catalogue";

/** Someone who signs in, with the sentences that say so. */
export interface FoundRole {
  /** The English word of the catalogue it is closest to, or the key of the phrase. */
  readonly key: string;
  /** As the description writes it, in the singular. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly score: number;
  readonly evidence: readonly RoleEvidence[];
}

export interface RoleEvidence {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}
