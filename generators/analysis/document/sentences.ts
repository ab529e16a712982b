import type { Block, DescriptionDocument } from "./block";
import { sourceRange } from "./block";
import { rowPieces } from "./row-pieces";

/** A sentence, a list item, a heading or a table row: the unit that provenance points at. */
export interface Sentence {
  readonly id: string;
  readonly block: Block;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The label before a colon or dash that this sentence explains; itself a sentence. */
  readonly label: Sentence | null;
  /** Offsets in the description. */
  readonly start: number;
  readonly end: number;
}

const END = /[.!?]+["”»)]?(?=\s+[\p{Lu}\d"“«(])|[。！？；]|[.!?]+$|\n+/gu;
const ABBREVIATION = /(?:(?<![\p{L}\p{N}])(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|z\.B|u\.A|bzw|ca|p\.ex|ej|Mr|Mrs|Dr|St|\p{Lu})|^\d+)\.$/iu;

/** Cut every block into sentences, in reading order; code is left to the readers of models. */
export function splitSentences(document: DescriptionDocument): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    if (block.kind === "code") {
      addSentence(sentences, { block, from: 0, to: block.text.length, label: null });
      continue;
    }
    const pieces = block.kind === "row" ? rowPieces(block) : [];
    if (pieces.length > 0) {
      for (const { from, to } of pieces) addUntil(sentences, { block, from, to, label: null });
      continue;
    }
    const number = block.kind === "item" || block.kind === "paragraph" ? (REQUIREMENT.exec(block.text)?.[0].length ?? 0) : 0;
    const length = labelLength(block.text.slice(number));
    const label = length > 0 ? number + length : 0;
    if (label > 0) addSentence(sentences, { block, from: number, to: label, label: null });
    const owner = label > 0 ? (sentences[sentences.length - 1] ?? null) : null;
    addUntil(sentences, { block, from: label > 0 ? afterLabel(block.text, label) : number, to: block.text.length, label: owner });
  }
  return sentences;
}

/** Cut a range of a block where sentences end. */
function addUntil(sentences: Sentence[], span: Span): void {
  let from = span.from;
  const text = span.block.text.slice(0, span.to);
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (to <= from) continue;
    if (match[0] === "." && ABBREVIATION.test(text.slice(from, to))) continue;
    addSentence(sentences, { ...span, from, to });
    from = to;
  }
  addSentence(sentences, { ...span, from, to: span.to });
}

/** "FR-3 ", "2.1.4 ": the number of a requirement is no part of what it says. */
const REQUIREMENT = /^(?:\p{Lu}{1,5}[-.]?\d{1,3}(?:[.-]\d+)*|\d+(?:\.\d+)+)[.:)]?\s+(?=\p{Lu}\p{L}*\s)/u;

const SEPARATOR = /[:：]\s+\S|\s[-–—→=]+>?\s+\S/;
const LABEL = /^[\p{Extended_Pictographic}\uFE0F\s]*[\p{L}\p{N}\s'’&/().,#_+-]+$/u;

/** "A task has a title and a status: open, done": the colon explains the last word, the sentence goes on. */
const STATEMENT = /^(?:(?:an?|each|every|the|our)\s+)?[\p{L}\s'’-]{2,40}?\s(?:ha(?:s|ve)|contains?|includes?|consists? of|comes? with|carr(?:y|ies))\s+(?!:|the following|following|these|access)[\p{L}]|^(?:it|they|each)\s+(?:has|have|contains?)\s+[\p{L}]|^(?:its|their)\s/iu;

/** Length of a label such as "Loan Management:" at the start of a line, 0 when there is none. */
function labelLength(text: string): number {
  const head = text.slice(0, 90);
  const at = SEPARATOR.exec(head)?.index ?? 0;
  const label = head.slice(0, at);
  /* "payments (date, method: cash, card)": the colon explains a word within the parentheses. */
  if (/\([^()]*$/.test(label)) return 0;
  return at > 0 && LABEL.test(label) && !STATEMENT.test(label) && !/[.!?]\s/.test(label) && label.trim().split(/\s+/).length <= 9 ? at : 0;
}

function afterLabel(text: string, label: number): number {
  const separator = /^\s*(?:[:：]|[-–—→=]+>?)\s+/.exec(text.slice(label));
  return label + (separator?.[0].length ?? 0);
}

interface Span {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly label: Sentence | null;
}

/** Most characters of one sentence. */
const LONGEST = 1_200;

function addSentence(sentences: Sentence[], { block, from, to, label }: Span): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(block.text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(block.text[end - 1] ?? "")) end -= 1;
  if (start === end) return;
  if (end - start > LONGEST && block.kind !== "code") {
    /* What goes on like this is no sentence; pieces keep every later step linear. */
    const space = block.text.lastIndexOf(" ", start + LONGEST);
    const cut = space > start + LONGEST / 2 ? space : start + LONGEST;
    addSentence(sentences, { block, from: start, to: cut, label });
    addSentence(sentences, { block, from: cut, to: end, label });
    return;
  }
  sentences.push({ id: `s${sentences.length + 1}`, block, from: start, to: end, text: block.text.slice(start, end), label, ...sourceRange(block, start, end) });
}
