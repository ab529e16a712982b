export type Pos = "noun" | "verb" | "adj" | "det" | "prep" | "aux" | "conj" | "pron" | "adv" | "num" | "punct" | "other";

export interface Token {
  readonly text: string;
  /** Folded. */
  readonly lower: string;
  /** Folded, in the singular. */
  readonly key: string;
  readonly pos: Pos;
  /** A plural that the rules of English do not tell. */
  readonly plural?: boolean;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
}
