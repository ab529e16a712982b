import { catalogue } from "../../words/catalogue";
import type { Gloss, Lexicon } from "../../words/languages/lexicon";
import { fold, phraseKey, wordsOf } from "../../words/normalize";
import type { Pos } from "../token";
import type { Word } from "./cut-words";
import { posOfEnglish } from "./english-words";
import type { Piece } from "./piece";
import { isKeptNoun } from "./piece";
import type { GlossContext } from "./gloss-context";
import { singularOf } from "./singular-of";

interface Match {
  readonly gloss: Gloss;
  readonly kept: boolean;
  readonly length: number;
}

const PUNCT = /^[^\p{L}\p{N}]$/u;
const MOST_NAME_WORDS = 5;

/** Read words as pieces: names of things and fields first, then cues and verbs; the rest are nouns. */
export function readPieces(words: readonly Word[], context: GlossContext): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    if (PUNCT.test(word.text)) {
      pieces.push(pieceOf([word], { english: "", sense: "", pos: "punct" }));
      at += 1;
      continue;
    }
    const name = nameAt(words, at, context);
    const match = matchAt(words, at, { pieces, lexicon: context.lexicon });
    if (name > 1 && name > (match?.length ?? 0)) {
      pieces.push({ ...pieceOf(words.slice(at, at + name), { english: "", sense: "", pos: "noun" }), plural: false });
      at += name;
      continue;
    }
    if (match && isMeant(words, at, { match, pieces, context })) {
      const part = words.slice(at, at + match.length);
      const said = pieces[pieces.length - 1]?.english === "we" ? match.gloss.english.replace(/^we /, "") : match.gloss.english;
      pieces.push(match.kept ? pieceOf(part, { english: "", sense: match.gloss.english, pos: "prep" }) : pieceOf(part, { english: said, sense: "", pos: posOfEnglish(said.split(" ").pop() ?? "") }));
      at += match.length;
      continue;
    }
    const noun = nounOf(word, context);
    /* A verb that nothing is done with here is no name either. */
    const idle = match !== null && match.gloss.kind !== "cue" && context.lexicon.table.spaced && noun.text === word.text && !isName(word.text, context.lexicon);
    pieces.push(idle ? { ...pieceOf(words.slice(at, at + match.length), { english: "", sense: "", pos: "verb" }) } : noun);
    at += idle ? match.length : 1;
  }
  return adjectivesFirst(pieces);
}

function isName(word: string, { fields, table }: Lexicon): boolean {
  const key = phraseKey(word);
  return fields.has(fold(word)) || catalogue().things.has(key) || catalogue().persons.has(key) || (table.verbLast && /^\p{Lu}/u.test(word));
}

/** "un correo electronico unico" is "a unique ...". */
function adjectivesFirst(pieces: readonly Piece[]): Piece[] {
  const moved = [...pieces];
  moved.forEach((piece, at) => {
    if (!piece.english || !/^(?:unique|required|optional)$/.test(piece.english)) return;
    let place = at;
    while (place > 0 && isKeptNoun(moved[place - 1])) place -= 1;
    if (place === at || moved[place - 1]?.pos === "aux") return;
    moved.splice(at, 1);
    moved.splice(place, 0, piece);
  });
  return moved;
}

function pieceOf(words: readonly Word[], { english, sense, pos }: { readonly english: string; readonly sense: string; readonly pos: Pos }): Piece {
  const [first] = words;
  const last = words[words.length - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const text = words.map((word, at) => word.text + (at < words.length - 1 && word.end < (words[at + 1]?.start ?? 0) ? " " : "")).join("");
  return { start, end, text, lower: words.map(({ lower }) => lower).join(" "), english, sense, pos: /^\d/.test(text) && english === "" ? "num" : pos, plural: false };
}

function nounOf(word: Word, context: GlossContext): Piece {
  const piece = pieceOf([word], { english: "", sense: "", pos: "noun" });
  const { text, plural } = singularOf(word.text, context);
  /* Where nouns have capitals, what has none describes one. */
  const isNoun = !context.lexicon.table.verbLast || !/^\p{Ll}/u.test(word.text) || isName(word.text, context.lexicon);
  return { ...piece, text, plural, pos: isNoun ? piece.pos : "adj" };
}

/** How many words a known name of several words takes: "fecha de nacimiento", "orden de compra". */
function nameAt(words: readonly Word[], at: number, { lexicon }: GlossContext): number {
  if (!lexicon.table.spaced) return 0;
  const table = catalogue();
  for (let length = Math.min(MOST_NAME_WORDS, words.length - at); length > 1; length -= 1) {
    const part = words.slice(at, at + length);
    if (part.some(({ text }) => PUNCT.test(text))) continue;
    const written = part.map(({ text }) => text).join(" ");
    if (lexicon.fields.has(wordsOf(written).join(" "))) return length;
    const key = phraseKey(written);
    if (table.things.has(key) || table.persons.has(key)) return length;
  }
  return 0;
}

/** The longest phrase of the tables at a place; right behind a noun, words that stay as written come first. */
function matchAt(words: readonly Word[], at: number, { pieces, lexicon }: { readonly pieces: readonly Piece[]; readonly lexicon: Lexicon }): Match | null {
  if (!lexicon.table.spaced) return single(words[at]?.text ?? "", lexicon);
  const behindNoun = isKeptNoun(pieces[pieces.length - 1]);
  for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length -= 1) {
    const key = words.slice(at, at + length).map(({ lower }) => lower).join(" ");
    const kept = lexicon.kept.get(key) ?? lexicon.kept.get(fold(key));
    const gloss = lexicon.glosses.get(key) ?? (lexicon.kept.has(key) ? undefined : lexicon.glosses.get(fold(key)));
    if (kept && (behindNoun || !gloss)) return { gloss: kept, kept: true, length };
    if (gloss) return { gloss, kept: false, length };
  }
  return null;
}

function single(word: string, { glosses, kept }: Lexicon): Match | null {
  const gloss = glosses.get(word);
  const sense = kept.get(word);
  return gloss ? { gloss, kept: false, length: 1 } : sense ? { gloss: sense, kept: true, length: 1 } : null;
}

interface Meaning {
  readonly match: Match;
  readonly pieces: readonly Piece[];
  readonly context: GlossContext;
}

const OPENS = /^(?:can|must|to|we|i|it|who|that|also|not|only|automatically|and)$/;

/** Whether a word is the verb or cue that it looks like: "reserva" and "registro" are nouns as well. */
function isMeant(words: readonly Word[], at: number, { match, pieces, context }: Meaning): boolean {
  const { gloss, length } = match;
  const first = words[at];
  const before = pieces[pieces.length - 1];
  /* An article between "de" and a name belongs to the name: "fecha de la cita". */
  if (gloss.kind === "cue") return !(before !== undefined && before.sense === "of" && /^(?:a|the)$/.test(gloss.english));
  const { table } = context.lexicon;
  const starts = before === undefined || /^[.:;!?•–—-]$/.test(before.text);
  if (table.verbLast && /^\p{Lu}/u.test(first?.text ?? "") && !starts) return false;
  const next = words[at + length];
  const goesOn = next !== undefined && !PUNCT.test(next.text);
  const isThing = catalogue().things.has(phraseKey(first?.text ?? ""));
  if (gloss.kind === "infinitive" && (table.spaced || !isThing)) return table.spaced || goesOn || starts || before.english !== "";
  const opened = before !== undefined && before.english !== null && before.english !== "" && OPENS.test(before.english.split(" ").pop() ?? "");
  if (!table.spaced) return goesOn && (starts || opened || /^[,，、]$/.test(before.text));
  if (!goesOn || before?.sense === "of" || before?.pos === "det" || before?.pos === "prep") return false;
  const determined = isDetermined(next, context.lexicon);
  if (opened) return determined || !isThing;
  if (isKeptNoun(before)) return determined || (!isThing && context.lexicon.kept.get(next.lower) === undefined);
  return starts ? determined : determined && !isThing;
}

function isDetermined(next: Word, { glosses }: Lexicon): boolean {
  return ["det", "num"].includes(posOfEnglish((glosses.get(next.lower)?.english ?? "want").split(" ")[0] ?? ""));
}
