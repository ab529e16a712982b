import type { Block } from "../../document/block";
import { fold, singular } from "../../words/normalize";
import type { Token } from "../token";
import { cutWords } from "./cut-words";
import { posOfEnglish } from "./english-words";
import { moveVerbs } from "./verb-last";
import type { Piece } from "./piece";
import type { GlossContext } from "./gloss-context";
import { readPieces } from "./read-pieces";

/** The text of a block with its structure said in English, names as written; every character keeps its place. */
export interface GlossedText {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly words: readonly Token[];
}

const SIGNS: Readonly<Record<string, string>> = { "，": ",", "、": ",", "：": ":", "；": ";", "（": "(", "）": ")", "。": ".", "！": "!", "？": "?" };
const OWNS = /(?:has|contains|includes|consists of|with)$/;

/** Say the structure of a block in English. */
export function glossText({ text, offsets }: Pick<Block, "text" | "offsets">, context: GlossContext): GlossedText {
  const { lexicon } = context;
  const read = readPieces(cutWords(text, lexicon), context);
  const writer = new GlossWriter(offsets);
  const pieces = lexicon.table.verbLast ? moveVerbs(read, lexicon) : read;
  pieces.forEach((piece, at) => {
    if (piece.english === null) return;
    const previous = pieces[at - 1];
    const spaced = lexicon.table.spaced ? isApart(piece, previous, text) : isApartInHan(piece, previous, text);
    if (spaced) writer.space(piece.start);
    if (piece.english !== "") writer.english(piece);
    else writer.written(piece, { bare: piece.plural && OWNS.test(previous?.english ?? ""), text });
  });
  return writer;
}

/** Whether white space or a moved word stands before a piece. */
function isApart(piece: Piece, previous: Piece | undefined, text: string): boolean {
  if (!previous) return false;
  if (previous.end > piece.start || piece.start - previous.end > 1) return piece.pos !== "punct";
  return /\s/.test(text.charAt(piece.start - 1)) || (previous.lower.endsWith("'") && (previous.english ?? "") !== "");
}

function isApartInHan(piece: Piece, previous: Piece | undefined, text: string): boolean {
  if (!previous || piece.english === "'s" || piece.pos === "punct") return /\s/.test(text.charAt(piece.start - 1));
  if (/[,:;.!?，、：；。！？]/.test(previous.text)) return true;
  return previous.english !== "" || piece.english !== "" || /\s/.test(text.charAt(piece.start - 1));
}

class GlossWriter implements GlossedText {
  text = "";
  readonly offsets: number[] = [];
  readonly words: Token[] = [];
  private last = 0;

  constructor(private readonly source: readonly number[]) {}

  space(at: number): void {
    if (this.text === "" || this.text.endsWith(" ") || this.text.endsWith("\n")) return;
    this.put(" ", at, at);
  }

  english(piece: Piece): void {
    const words = (piece.english ?? "").split(" ");
    words.forEach((word, at) => {
      if (at > 0) this.put(" ", piece.start, piece.end);
      const said = at === 0 && /^\p{Lu}/u.test(piece.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      this.token({ text: said, lower: word.toLowerCase(), key: word.toLowerCase(), pos: posOfEnglish(word), plural: false }, piece);
    });
  }

  written(piece: Piece, { bare, text }: { readonly bare: boolean; readonly text: string }): void {
    if (bare && piece.text !== text.slice(piece.start, piece.end)) {
      this.token({ text: "several", lower: "several", key: "several", pos: "det", plural: false }, piece);
      this.put(" ", piece.start, piece.end);
    }
    const said = SIGNS[piece.text] ?? piece.text;
    const lower = piece.sense === "" ? fold(said) : piece.sense;
    this.token({ text: said, lower, key: piece.sense === "" ? singular(lower) : lower, pos: piece.pos, plural: piece.plural }, piece);
    /* A full stop that no space follows would not end a sentence. */
    if (said !== piece.text && /[.!?]/.test(said)) this.put("\n", piece.start, piece.end);
  }

  private token(token: Omit<Token, "from" | "to">, { start, end }: Piece): void {
    const from = this.text.length;
    this.put(token.text, start, end);
    this.words.push({ ...token, from, to: this.text.length });
  }

  /** Characters of what is said lie on those written, never before an earlier one. */
  private put(said: string, start: number, end: number): void {
    for (let at = 0; at < said.length; at += 1) {
      this.last = Math.max(this.last, this.source[Math.min(start + at, Math.max(start, end - 1))] ?? this.last);
      this.offsets.push(this.last);
    }
    this.text += said;
  }
}
