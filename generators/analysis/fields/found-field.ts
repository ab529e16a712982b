import type { FieldType } from "../../genome/genome";
import type { ReadSentence } from "../mentions/mention";

/** A place in the description. */
export interface Evidence {
  readonly sentence: ReadSentence;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
  /** 0 to 100. */
  readonly confidence: number;
}

/** A field that an entity was found to have. */
export interface FoundField {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly unique: boolean;
  readonly values: readonly string[];
  /** Most characters when the text says so. */
  readonly maxLength?: number | null;
  /** Least and greatest value of a number, as decimals, when the text says so. */
  readonly range?: { readonly min: string; readonly max: string };
  readonly evidence: readonly Evidence[];
  /** Why it is there when the text does not name it; empty otherwise. */
  readonly assumption: string;
}
