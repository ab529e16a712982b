import type { Token } from "../tag/token";

/** Why a block is outside what the product is. */
export type Aside = "none" | "setup" | "technology" | "quality" | "style" | "planning" | "excluded" | "later" | "reference" | "pains";

/** A piece of the description with its place; headings, labels and items own what stands below them. */
export interface Block {
  readonly kind: "heading" | "label" | "paragraph" | "item" | "row" | "code";
  /** Plain text without markup. */
  readonly text: string;
  /** For every code unit of `text`, its offset in the description. */
  readonly offsets: readonly number[];
  /** Larger is deeper; a block belongs to the nearest earlier block of a smaller level. */
  readonly level: number;
  /** Info string of a code block. */
  readonly language: string;
  /** Cells of a table row, with the header cells; empty otherwise. */
  readonly cells: readonly Cell[];
  parent: Block | null;
  readonly children: Block[];
  aside: Aside;
  /** Words of a text in another language, whose structure is said in English; null when it stands as written. */
  readonly words: readonly Token[] | null;
}

export interface Cell {
  readonly column: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The whole description as blocks in reading order. */
export interface DescriptionDocument {
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** Source offsets of a range of a block's text, end exclusive. */
export function sourceRange(block: Block, from: number, to: number): { readonly start: number; readonly end: number } {
  if (block.offsets.length === 0) return { start: 0, end: 0 };
  const last = block.offsets.length - 1;
  const start = block.offsets[Math.min(from, last)] ?? 0;
  return { start, end: Math.max(start, (block.offsets[Math.min(Math.max(to - 1, from), last)] ?? 0) + 1) };
}

/** The block and everything that owns it, nearest first. */
export function ancestors(block: Block): Block[] {
  const found: Block[] = [];
  for (let at: Block | null = block.parent; at; at = at.parent) found.push(at);
  return found;
}
