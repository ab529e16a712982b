import type { Block } from "../document/block";
import type { ReadSentence } from "../mentions/mention";
import { describesRecord, readLabel } from "./read-labelled";
import { readPart, shareKind } from "./read-part";
import { splitParts } from "./split-parts";
import { typeOfName } from "../fields/field-type";
import { fieldness } from "../fields/find-lists";
import { isSection } from "../fields/no-field";
import type { StatedPart } from "./statement";

/** A heading or lead-in over a list of what a record has: "### Household" over "family name", "number of adults". */
export interface Listed {
  readonly holder: ReadSentence;
  readonly words: string;
  readonly wordsAt: number;
  readonly items: readonly { readonly sentence: ReadSentence; readonly parts: readonly StatedPart[] }[];
}

const MOST_ITEM_WORDS = 8;
const MOST_PIECE_WORDS = 6;
const MOST_WORDS_IN_ALL = 12;
const LONGEST_REMARK = 60;
/** "Fields:", "It has:": what stands above is meant. */
const CARRIER = /^(?:(?:the\s+)?(?:following\s+)?(?:fields?|attributes?|properties|columns?|data|details?|information|it has|has|with|contains?|includes?)|(?:(?:i|we|they|you|users?)\s+)?(?:should|must|can|want to|need to|will)\s+(?:be able to\s+)?(?:add|enter|see|include|provide|fill in|specify|record|store|save)(?:\s+(?:the following|these)(?:\s+\w+)?)?)\s*:?$/i;

/** Lists of fields, in reading order. */
export function readListed(sentences: readonly ReadSentence[], heads: ReadonlySet<string>): Listed[] {
  const first = new Map<Block, ReadSentence>();
  for (const sentence of sentences) if (!first.has(sentence.sentence.block)) first.set(sentence.sentence.block, sentence);
  return [...first.keys()].flatMap((block) => {
    const listed = listBelow(block, first, heads);
    return listed ? [listed] : [];
  });
}

function listBelow(block: Block, first: ReadonlyMap<Block, ReadSentence>, heads: ReadonlySet<string>): Listed | null {
  if (block.aside !== "none" || block.kind === "row" || block.kind === "code") return null;
  const children = block.children.filter(({ kind }) => kind === "item");
  if (children.length !== block.children.length || !children.every(isShort) || (children.length < 2 && !isEnumeration(children[0]))) return null;
  const carrier = CARRIER.test(block.text.trim()) && block.parent ? block.parent : block;
  const holder = first.get(carrier);
  const title = carrier.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "");
  const read = readLabel(title.replace(/\s*[:.]\s*$/, "").replace(/\s+(?:fields?|attributes?|properties|table|model|entity|data)$/i, ""));
  if (!holder || !read) return null;
  const items = children.flatMap((child) => {
    const sentence = first.get(child);
    return sentence ? [{ sentence, parts: partsOf(child.text) }] : [];
  });
  const parts = items.flatMap((item) => item.parts);
  /* Columns of a table are read as a data model. */
  if (parts.length < items.length || parts.some(({ text }) => /_|^ids?$/i.test(text) || isSection(text)) || !describesRecord(parts, heads)) return null;
  return { holder, words: read.words, wordsAt: carrier.text.length - title.length + read.wordsAt, items };
}

/** "animal, date, weight in kg": all that a record has in one item. */
function isEnumeration(item: Block | undefined): boolean {
  return item !== undefined && splitParts(item.text).length >= 3;
}

function isShort({ text, children }: Block): boolean {
  const plain = text.replace(/\([^()]*\)/g, " ").replace(/[:–—]\s.*$/, "");
  const pieces = plain.split(/,\s/);
  if (pieces.length >= 3 && children.length === 0) return pieces.every((piece) => piece.trim().split(/\s+/).length <= MOST_PIECE_WORDS) && !/[.!?]\s/.test(text);
  const remark = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
  if (remark.length > LONGEST_REMARK || /\b(?:e\.?g|etc|for)\b/i.test(remark)) return false;
  return children.length === 0 && text.split(/\s+/).length <= MOST_WORDS_IN_ALL && plain.trim().split(/\s+/).length <= MOST_ITEM_WORDS && !/[.!?]\s/.test(text.replace(/\.\s*$/, ""));
}

/** "name - full name of the donor": what follows a dash explains; "type: cash, card" and "(date)" say what it is. */
function partsOf(text: string): StatedPart[] {
  const clean = text.replace(/\s+[-–—]\s+.*$/, "").replace(/[.;]\s*$/, "");
  const [raw, ...more] = splitParts(clean);
  const all = raw ? [raw, ...more] : [];
  return shareKind(all.flatMap((each) => readPart(each, 0) ?? [])).map((part) => ({ ...(holdsRecords(part) ? { ...part, values: [], type: null } : part), from: 0, to: text.length }));
}

/** "items: product, quantity, unit": no choices, but what each of many has. */
function holdsRecords({ many, values }: StatedPart): boolean {
  return many && values.length >= 2 && values.filter((value) => fieldness(value) === 2 && typeOfName(value).type !== "boolean").length >= values.length * 0.5;
}
