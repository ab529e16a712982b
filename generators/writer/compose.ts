import { blockLanguage, isBlock, makeBlock, mergeCollectors, nothing } from "./block";
import type { Block, ImportCollector, Language } from "./block";

/** What may stand between blocks: fixed punctuation, never text. */
export type Separator =
  "" | " " | "\n" | "\n\n" | "\n\n\n" | ", " | ",\n" | "; " | " | " | " & " | " and " | " or " | " + " | " && " | " || ";

/** The blocks with a separator between them; blocks that print nothing are left out. */
export function join<L extends Language>(blocks: readonly Block<L>[], separator: Separator): Block<L> {
  let collector: ImportCollector | undefined;
  let language: Language | "any" = "any";
  const texts: string[] = [];
  let kind: Block["kind"] = "code";
  for (const block of blocks) {
    if (!isBlock(block)) throw new Error("join takes blocks only.");
    if (block.text === "") continue;
    const own = blockLanguage(block);
    if (language !== "any" && own !== language) throw new Error(`join cannot mix ${language} and ${own} blocks.`);
    language = own;
    collector = mergeCollectors(collector, block.collector);
    if (block.kind !== "code") kind = block.kind;
    texts.push(block.text);
  }
  if (texts.length === 0) return nothing;
  return makeBlock<L>({ language: language as L, text: texts.join(separator), kind, collector });
}

/** One block per line; blocks that print nothing are left out. */
export function lines<L extends Language>(...blocks: readonly Block<L>[]): Block<L> {
  return join(blocks, "\n");
}

/** The block when the condition holds, else nothing: a line with only this hole vanishes. */
export function when<L extends Language>(condition: boolean, block: Block<L> | (() => Block<L>)): Block<L> {
  if (!condition) return nothing;
  return typeof block === "function" ? block() : block;
}
