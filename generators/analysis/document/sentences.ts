import type { Block, DescriptionDocument } from "./block";
import { sourceRange } from "./block";

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
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|z\.B|u\.A|bzw|ca|p\.ex|ej|Mr|Mrs|Dr|St)|\b\p{Lu}|^\d+)\.$/iu;

/** Cut every block into sentences, in reading order; code is left to the readers of models. */
export function splitSentences(document: DescriptionDocument): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    if (block.kind === "code") {
      addSentence(sentences, { block, from: 0, to: block.text.length, label: null });
      continue;
    }
    const label = labelLength(block.text);
    if (label > 0) addSentence(sentences, { block, from: 0, to: label, label: null });
    const owner = label > 0 ? (sentences[sentences.length - 1] ?? null) : null;
    let from = label > 0 ? afterLabel(block.text, label) : 0;
    for (const match of block.text.matchAll(END)) {
      const to = match.index + match[0].length;
      if (to <= from) continue;
      if (match[0] === "." && ABBREVIATION.test(block.text.slice(from, to))) continue;
      addSentence(sentences, { block, from, to, label: owner });
      from = to;
    }
    addSentence(sentences, { block, from, to: block.text.length, label: owner });
  }
  return sentences;
}

const LABEL = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?((?:[\p{L}\p{N}'’&/().,#_+-]+\s?){1,9}?)\s*(?:[:：]\s+|\s[-–—→=]+>?\s+)(?=\S)/u;

/** Length of a label such as "Loan Management:" at the start of a line, 0 when there is none. */
function labelLength(text: string): number {
  const match = LABEL.exec(text);
  if (!match || match[0].length >= text.length || /[.!?]\s/.test(match[0])) return 0;
  const separator = /(?:[:：]|\s[-–—→=]+>?)\s+$/.exec(match[0]);
  return separator ? match[0].length - separator[0].length : 0;
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

function addSentence(sentences: Sentence[], { block, from, to, label }: Span): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(block.text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(block.text[end - 1] ?? "")) end -= 1;
  if (start === end) return;
  sentences.push({ id: `s${sentences.length + 1}`, block, from: start, to: end, text: block.text.slice(start, end), label, ...sourceRange(block, start, end) });
}
