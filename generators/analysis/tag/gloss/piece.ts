import type { Pos } from "../token";

/** A word or sign of a block, with what it is said as in English. */
export interface Piece {
  /** Range in the block's text as written. */
  readonly start: number;
  readonly end: number;
  /** As written, or the singular that it is read as. */
  readonly text: string;
  /** In lower case, with accents. */
  readonly lower: string;
  /** English words that stand for it; empty when it stays as it is, null when nothing stands for it. */
  readonly english: string | null;
  /** The English sense of a word that stays as written: "of" of "de". */
  readonly sense: string;
  readonly pos: Pos;
  readonly plural: boolean;
}

export function isKeptNoun(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.english === "" && piece.pos === "noun";
}
