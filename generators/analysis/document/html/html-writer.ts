import type { TextRun } from "../inline-text";
import { emptyRun } from "../inline-text";

/** Markdown in the making, each character with its offset in the description. */
export class HtmlWriter {
  readonly run: TextRun = emptyRun();
  /** Words stand in the block that is being written. */
  isOpen = false;
  private begun: boolean;
  private gap: "" | " " | "\n" = "";

  /** `prefix` is what lines begin with where the HTML stands in a list or a quotation, `place` whether the line already has its bullet. */
  constructor(private readonly prefix: string, place: "line" | "item") {
    this.begun = place === "line";
  }

  /** End the block; the next word needs a new one. */
  endBlock(): void {
    this.isOpen = false;
    this.gap = "";
  }

  /** Begin a block with a mark such as "# " or "- ", which stands for the tag at `at`. */
  begin(mark: string, at: number): void {
    /* An item needs no empty line before it, and a list without them is read much faster. */
    const apart = /^ *- /.test(mark) ? "" : `\n${this.prefix}`;
    this.put(this.begun ? `${apart}\n${this.prefix}${mark}` : mark, at);
    this.begun = true;
    this.isOpen = true;
    this.gap = "";
  }

  /** Go on with the next line of the same block. */
  line(at: number): void {
    this.put(`\n${this.prefix}`, at);
  }

  /** White space is owed before the next word; a new line is stronger than a space. */
  space(gap: " " | "\n"): void {
    if (this.isOpen && this.gap !== "\n") this.gap = gap;
  }

  /** A word as it stands at `at`. */
  word(text: string, at: number): void {
    if (this.gap !== "") this.put(this.gap === "\n" ? `\n${this.prefix}` : " ", at);
    this.gap = "";
    this.copy(text, at);
  }

  /** Text with its own white space; its lines keep the prefix. */
  verbatim(text: string, at: number): void {
    for (const line of text.matchAll(/[^\n]+|\n/g)) {
      if (line[0] === "\n") this.put(`\n${this.prefix}`, at + line.index);
      else this.copy(line[0], at + line.index);
    }
  }

  /** Marks that stand for what is at one place of the description. */
  put(text: string, at: number): void {
    this.run.text += text;
    for (let index = 0; index < text.length; index += 1) this.run.offsets.push(at);
  }

  private copy(text: string, at: number): void {
    this.run.text += text;
    for (let index = 0; index < text.length; index += 1) this.run.offsets.push(at + index);
  }
}
