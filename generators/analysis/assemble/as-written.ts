import type { Block } from "../document/block";
import type { Sentence } from "../document/sentences";
import type { Reading } from "../read-description";

/** A reading whose sentences and blocks stand as the description writes them, for what people read. */
export function asWritten(reading: Reading): Reading {
  if (reading.language === "en" || reading.tongue !== "en") return reading;
  const { source } = reading.document;
  const blocks = new Map<Block, Block>();
  const written = (block: Block): Block => {
    const known = blocks.get(block);
    if (known || block.words === null) return known ?? block;
    const [start = 0] = block.offsets;
    const copy: Block = { ...block, text: plain(source.slice(start, (block.offsets[block.offsets.length - 1] ?? start) + 1)), words: null };
    blocks.set(block, copy);
    return copy;
  };
  const sentences = new Map<Sentence, Sentence>();
  return {
    ...reading,
    sentences: reading.sentences.map((each) => {
      const { sentence } = each;
      const label = sentence.label ? (sentences.get(sentence.label) ?? null) : null;
      const copy: Sentence = { ...sentence, block: written(sentence.block), label, text: sentence.block.words === null ? sentence.text : plain(source.slice(sentence.start, sentence.end)) };
      sentences.set(sentence, copy);
      return { ...each, sentence: copy };
    }),
  };
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text.replace(/[*_`]+/g, "").trim();
}
