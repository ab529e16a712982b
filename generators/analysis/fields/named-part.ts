import type { FoundEntity } from "../entities/found-entity";
import type { ReadSentence } from "../mentions/mention";

/** A thing named where a field was expected: it is a relation from the owner. */
export interface NamedPart {
  readonly from: FoundEntity;
  readonly to: FoundEntity;
  readonly plural: boolean;
  readonly name: string;
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
  /** Every record has one. */
  readonly required?: boolean;
  /** A sentence says outright that the owner has it. */
  readonly stated?: boolean;
  /** The text says what kind of record it is, whatever it is called: "sire (another animal)". */
  readonly told?: boolean;
  /** Others have it too. */
  readonly shared?: boolean;
}
