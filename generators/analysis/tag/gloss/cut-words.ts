import { catalogue } from "../../words/catalogue";
import type { Lexicon } from "../../words/languages/lexicon";
import { fold } from "../../words/normalize";

/** A word or sign as written. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /(?:[ldjnsctm]|qu|jusqu|lorsqu)['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-_'’.@/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\S/giu;
const HAN = /\p{Script=Han}/u;
const LONGEST_WORD = 6;
/** Signs that stand for words wherever they are; other single signs only where a word begins. */
const STANDING = new Set("的和与及或有是".split(""));

/** Cut a text into words: at spaces, or by the words that are known where none are written. */
export function cutWords(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(lexicon.table.spaced ? WORD : /\p{Script=Han}+|[\p{L}\p{N}]+(?:[-_.@/][\p{L}\p{N}]+)*|\S/gu)) {
    if (HAN.test(match[0]) && !lexicon.table.spaced) words.push(...cutHan(match[0], match.index, lexicon));
    else words.push(wordOf(match[0], match.index));
  }
  return words;
}

function wordOf(text: string, start: number): Word {
  return { text, lower: text.normalize("NFC").toLowerCase().replace(/’/g, "'"), start, end: start + text.length };
}

/** Longest known words first; what lies between two of them is one word. */
function cutHan(run: string, base: number, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let unknown = 0;
  let at = 0;
  const flush = (): void => {
    if (unknown < at) words.push(wordOf(run.slice(unknown, at), base + unknown));
  };
  while (at < run.length) {
    const length = lengthAt(run, at, lexicon);
    if (length === 0 || (length === 1 && !standsAlone(run, at, { unknown, lexicon }))) {
      at += 1;
      continue;
    }
    flush();
    words.push(wordOf(run.slice(at, at + length), base + at));
    at += length;
    unknown = at;
  }
  flush();
  return words;
}

function standsAlone(run: string, at: number, { unknown, lexicon }: { readonly unknown: number; readonly lexicon: Lexicon }): boolean {
  return STANDING.has(run.charAt(at)) || unknown === at || lengthAt(run, at + 1, lexicon) > 1;
}

/** How many signs a known word takes at a place. */
function lengthAt(run: string, at: number, { glosses, kept, fields, falseFriends }: Lexicon): number {
  const table = catalogue();
  for (let length = Math.min(LONGEST_WORD, run.length - at); length > 0; length -= 1) {
    const word = run.slice(at, at + length);
    const key = fold(word);
    if (glosses.has(word) || kept.has(word) || (length > 1 && (fields.has(key) || falseFriends.has(key) || table.things.has(key) || table.persons.has(key)))) return length;
  }
  return 0;
}
