import type { List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { spreadAsides } from "./asides";
import { calmMarkup } from "./calm-markup";
import type { Block, Cell, DescriptionDocument } from "./block";
import { dropLeftovers } from "./drop-leftovers";
import type { TextRun } from "./inline-text";
import { appendText, emptyRun } from "./inline-text";
import { splitLines, stripBullet, trimRun } from "./lines";
import { readHtml } from "./html/read-html";
import { lineLevels } from "./line-levels";

interface Draft {
  readonly kind: Block["kind"];
  readonly run: TextRun;
  readonly level: number | null;
  readonly language?: string;
  readonly cells?: readonly Cell[];
  readonly bold?: boolean;
  /** Its kind and level are final. */
  readonly settled?: boolean;
}

const ITEM_LEVEL = 20;

/** Read Markdown or plain text into blocks that own one another. */
export function parseDocument(source: string): DescriptionDocument {
  const calm = calmMarkup(source);
  const root = markdownTree(calm);
  const said = readHtml(root, calm);
  const drafts = said ? draftsOf(markdownTree(said.text), said.text).map((draft) => moveDraft(draft, said.offsets)) : draftsOf(root, source);
  const levels = lineLevels(drafts.map(({ kind, run, level, bold }) => ({ kind, text: run.text, level, bold: bold === true })));
  const blocks: Block[] = [];
  const stack: Block[] = [];
  drafts.forEach((draft, index) => {
    const { kind, level } = (draft.settled ? null : levels[index]) ?? { kind: draft.kind, level: draft.level ?? 12 };
    while (stack.length > 0 && (stack[stack.length - 1]?.level ?? 0) >= level) stack.pop();
    const { text, offsets } = kind === "code" ? draft.run : dropLeftovers(draft.run);
    const block: Block = {
      kind, level, text, offsets, language: draft.language ?? "", cells: draft.cells ?? [],
      parent: stack[stack.length - 1] ?? null, children: [], aside: "none", words: null,
    };
    block.parent?.children.push(block);
    blocks.push(block);
    if (kind !== "code" && kind !== "row") stack.push(block);
  });
  spreadAsides(blocks);
  return { source, blocks };
}

function markdownTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function draftsOf({ children }: Root, source: string): Draft[] {
  const drafts: Draft[] = [];
  for (const node of children) addNode(drafts, node, source);
  return drafts;
}

/** A draft of a text whose characters stand elsewhere in the description. */
function moveDraft(draft: Draft, places: readonly number[]): Draft {
  const place = (offset: number): number => places[offset] ?? 0;
  const cells = draft.cells?.map((cell) => ({ ...cell, start: place(cell.start), end: place(cell.end - 1) + 1 }));
  return { ...draft, run: { text: draft.run.text, offsets: draft.run.offsets.map(place) }, ...(cells ? { cells } : {}) };
}

function addNode(drafts: Draft[], node: RootContent, source: string): void {
  switch (node.type) {
    case "heading": {
      const run = textOf(node, source);
      if (run.text !== "") drafts.push({ kind: "heading", run, level: node.depth });
      return;
    }
    case "paragraph":
      addLines(drafts, textOf(node, source), { bold: isBold(node), titles: boldTexts(node, source) });
      return;
    case "list":
      addList(drafts, node, { depth: 0, source });
      return;
    case "table":
      addTable(drafts, node, source);
      return;
    case "code": {
      const from = node.position?.start.offset ?? 0;
      const fenced = /^\s*(`{3,}|~{3,})/.test(source.slice(from, from + 8));
      const run = rawRun(source, from, node.position?.end.offset ?? from);
      if (fenced && /^(markdown|md|text|txt|plaintext|plain)$/i.test(node.lang ?? "")) {
        const at = source.indexOf("\n", from) + 1;
        for (const inner of parseDocument(source.slice(at, at + node.value.length)).blocks) {
          drafts.push({ kind: inner.kind, run: { text: inner.text, offsets: inner.offsets.map((offset) => offset + at) }, level: inner.level, language: inner.language, cells: inner.cells.map((cell) => ({ ...cell, start: cell.start + at, end: cell.end + at })), settled: true });
        }
        return;
      }
      if (fenced) drafts.push({ kind: "code", run, level: 30, language: node.lang ?? "" });
      else addLines(drafts, run, { bold: false, titles: new Set() });
      return;
    }
    case "blockquote":
      for (const child of node.children) addNode(drafts, child, source);
      return;
    default:
      return;
  }
}

/** The whole paragraph is bold: "**Orders**" or "<b>Orders</b>". */
function isBold({ children }: Paragraph): boolean {
  const [first] = children;
  const last = children.at(-1);
  if (children.length === 1) return first?.type === "strong";
  return first?.type === "html" && last?.type === "html" && /^<(?:b|strong)\b/i.test(first.value) && /^<\/(?:b|strong)\b/i.test(last.value) && children.filter(({ type }) => type === "html").length === 2;
}

/** What is bold in a paragraph; a line of nothing else is the title of the lines below it. */
function boldTexts({ children }: Paragraph, source: string): ReadonlySet<string> {
  return new Set(children.filter(({ type }) => type === "strong").map((child) => textOf(child, source).text));
}

function addLines(drafts: Draft[], run: TextRun, { bold, titles }: { readonly bold: boolean; readonly titles: ReadonlySet<string> }): void {
  for (const line of splitLines(run)) {
    const { run: rest, bulleted } = stripBullet(line);
    if (rest.text !== "") drafts.push({ kind: bulleted ? "item" : "paragraph", run: rest, level: bulleted ? ITEM_LEVEL : null, bold: bold || titles.has(rest.text) });
  }
}

function addList(drafts: Draft[], list: List, place: { readonly depth: number; readonly source: string }): void {
  for (const item of list.children) addItem(drafts, item, place);
}

function addItem(drafts: Draft[], item: ListItem, { depth, source }: { readonly depth: number; readonly source: string }): void {
  let first = true;
  for (const child of item.children) {
    if (child.type === "paragraph") {
      let led = 0;
      for (const line of splitLines(textOf(child, source))) {
        const { run, bulleted } = stripBullet(line);
        /* What a line with a colon leads to stands below it. */
        if (!bulleted) led = 0;
        if (run.text !== "") drafts.push({ kind: "item", run, level: ITEM_LEVEL + depth * 2 + (first ? 0 : 1 + led) });
        if (!first && run.text.endsWith(":")) led = 1;
        first = false;
      }
    } else if (child.type === "list") addList(drafts, child, { depth: depth + 1, source });
    else addNode(drafts, child, source);
  }
}

function addTable(drafts: Draft[], table: Table, source: string): void {
  const [header, ...rows] = table.children;
  const columns = header?.children.map((cell) => textOf(cell, source).text) ?? [];
  if (header) pushRow(drafts, { columns: columns.map(() => ""), row: header, source });
  for (const row of rows) pushRow(drafts, { columns, row, source });
}

function pushRow(drafts: Draft[], { columns, row, source }: { readonly columns: readonly string[]; readonly row: Table["children"][number]; readonly source: string }): void {
  const run = emptyRun();
  const cells = row.children.map((cell, index) => {
    const text = dropLeftovers(textOf(cell, source));
    if (run.text !== "" && text.text !== "") {
      run.text += " | ";
      const at = text.offsets[0] ?? 0;
      run.offsets.push(at, at, at);
    }
    run.text += text.text;
    run.offsets.push(...text.offsets);
    return { column: columns[index] ?? "", text: text.text, start: text.offsets[0] ?? 0, end: (text.offsets[text.offsets.length - 1] ?? 0) + 1 };
  });
  if (run.text !== "") drafts.push({ kind: "row", run, level: 30, cells });
}

function textOf(node: Nodes, source: string): TextRun {
  const run = emptyRun();
  appendText(run, node, source);
  return trimRun(run, 0, run.text.length);
}

function rawRun(source: string, from: number, to: number): TextRun {
  const offsets: number[] = [];
  for (let at = from; at < to; at += 1) offsets.push(at);
  return { text: source.slice(from, to), offsets };
}
