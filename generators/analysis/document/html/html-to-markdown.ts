import type { TextRun } from "../inline-text";
import { HtmlTable } from "./html-table";
import type { HtmlToken } from "./html-tokens";
import { htmlTokens } from "./html-tokens";
import { HtmlWriter } from "./html-writer";

/** A range of a description that is HTML, and what its lines begin with. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly place: "line" | "item";
}

const BLOCK = /^(?:p|div|section|article|main|header|footer|nav|aside|center|blockquote|figure|figcaption|address|form|fieldset|legend|details|body|html|dl|hr|tr|td|th|thead|tbody|tfoot|caption|option|label)$/;
const HEADING = /^h[1-6]$/;
/** Titles without a level: what a fold is called, a term before what it means. */
const TITLE = /^(?:summary|dt)$/;
const MOST_DEPTH = 8;
const MOST_TAGS = 64;

/** The same text in Markdown, so that one reader understands both; tags say only what their contents are. */
export function htmlToMarkdown(source: string, { start, end, prefix, place }: HtmlRange): TextRun {
  const translation = new Translation(source, new HtmlWriter(prefix, place));
  for (const token of htmlTokens(source, start, end)) translation.add(token);
  return translation.finish(end);
}

class Translation {
  /** Lists and items around this place; an item is written once it has words. */
  private readonly nest: { readonly kind: "list" | "item"; written: boolean }[] = [];
  private table: HtmlTable | null = null;
  private tables = 0;
  private mode: "text" | "heading" | "title" | "pre" = "text";
  private mark = "";

  constructor(private readonly source: string, private readonly writer: HtmlWriter) {}

  add(token: HtmlToken): void {
    if (token.kind === "text") this.addText(token);
    else if (this.table) this.addTableTag(token, this.table);
    else this.addTag(token);
  }

  finish(at: number): TextRun {
    this.table?.write(this.writer, at);
    this.endBlock(at);
    this.writer.put("\n\n", at);
    return this.writer.run;
  }

  private addText({ start, end }: HtmlToken): void {
    const text = this.source.slice(start, end);
    if (this.mode === "pre") {
      this.writer.verbatim(text, start);
      return;
    }
    for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
      const blank = part.trim() === "";
      if (this.table) {
        if (blank) this.table.space(" ");
        else this.table.word(part, start + index);
      } else if (blank) this.writer.space(part.includes("\n") && this.mode === "text" ? "\n" : " ");
      else {
        this.openBlock(start + index);
        this.writer.word(part, start + index);
      }
    }
  }

  private addTag({ kind, name, start }: HtmlToken): void {
    if (name === "br") this.writer.space(this.mode === "text" ? "\n" : " ");
    else if (name === "b" || name === "strong") this.addBold(kind, start);
    else if (HEADING.test(name) || TITLE.test(name)) {
      this.endBlock(start);
      if (kind === "close") return;
      this.mode = HEADING.test(name) ? "heading" : "title";
      this.mark = HEADING.test(name) ? `${"#".repeat(Number(name[1]))} ` : "<b>";
    } else if (name === "table") {
      this.endBlock(start);
      if (kind === "close") return;
      this.table = new HtmlTable();
      this.tables = 1;
    } else if (name === "pre") {
      this.endBlock(start);
      if (kind === "close") return;
      this.writer.begin("```\n", start);
      this.mode = "pre";
    } else if (/^(?:ul|ol|menu)$/.test(name)) this.addList(kind, start);
    else if (name === "li" || name === "dd") this.addItem(kind, start);
    else if (BLOCK.test(name)) this.endBlock(start);
  }

  /** Where a paragraph is bold as a whole, it is the label of what follows. */
  private addBold(kind: HtmlToken["kind"], at: number): void {
    if (this.mode !== "text" || (kind === "close" && !this.writer.isOpen)) return;
    if (kind === "close") this.writer.put("</b>", at);
    else if (this.writer.isOpen) this.writer.word("<b>", at);
    else this.mark = "<b>";
  }

  private addList(kind: HtmlToken["kind"], at: number): void {
    this.endBlock(at);
    if (kind === "open" && this.nest.length < MOST_TAGS) this.nest.push({ kind: "list", written: false });
    if (kind === "close") while (this.nest.length > 0 && this.nest.pop()?.kind !== "list");
  }

  private addItem(kind: HtmlToken["kind"], at: number): void {
    this.endBlock(at);
    if (this.nest.at(-1)?.kind === "item") this.nest.pop();
    if (kind === "open") this.nest.push({ kind: "item", written: false });
  }

  private addTableTag({ kind, name, start }: HtmlToken, table: HtmlTable): void {
    if (name === "table") this.tables += kind === "open" ? 1 : -1;
    if (this.tables === 0) {
      table.write(this.writer, start);
      this.table = null;
    } else if (this.tables === 1 && kind === "open" && name === "tr") table.addRow();
    else if (this.tables === 1 && kind === "open" && (name === "td" || name === "th")) table.addCell();
    else if (name === "br" || name === "li" || HEADING.test(name) || BLOCK.test(name)) table.space("<br>");
  }

  private openBlock(at: number): void {
    if (this.writer.isOpen) return;
    const item = this.nest.at(-1);
    const depth = Math.min(MOST_DEPTH, this.nest.filter(({ kind, written }) => kind === "item" && written).length);
    const pending = item?.kind === "item" && !item.written;
    this.writer.begin(`${"  ".repeat(depth)}${pending ? "- " : ""}${this.mark}`, at);
    if (pending) item.written = true;
    this.mark = "";
  }

  private endBlock(at: number): void {
    if (this.mode === "title" && this.writer.isOpen) this.writer.put("</b>", at);
    if (this.mode === "pre") this.writer.put("\n```", at);
    this.mode = "text";
    this.mark = "";
    this.writer.endBlock();
  }
}
