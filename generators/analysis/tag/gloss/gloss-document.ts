import type { Block, DescriptionDocument } from "../../document/block";
import type { Lexicon } from "../../words/languages/lexicon";
import { fold } from "../../words/normalize";
import { glossText } from "./gloss-block";

/** A description in another language with the structure of its sentences said in English; code stays as it is. */
export function glossDocument({ source, blocks }: DescriptionDocument, lexicon: Lexicon): DescriptionDocument {
  const vocabulary = new Set(fold(source).match(/[\p{L}\p{N}]+/gu) ?? []);
  const made = new Map<Block, Block>();
  for (const block of blocks) {
    const glossed = block.kind === "code" ? { text: block.text, offsets: block.offsets, words: null } : glossText(block, { lexicon, vocabulary });
    const parent = block.parent ? (made.get(block.parent) ?? null) : null;
    const copy: Block = { ...block, text: glossed.text, offsets: glossed.offsets, words: glossed.words, parent, children: [] };
    parent?.children.push(copy);
    made.set(block, copy);
  }
  return { source, blocks: [...made.values()] };
}
