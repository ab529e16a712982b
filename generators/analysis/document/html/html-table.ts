import type { TextRun } from "../inline-text";
import { emptyRun } from "../inline-text";
import type { HtmlWriter } from "./html-writer";

/** The cells of an HTML table while it is read, and the table in Markdown once it is. */
export class HtmlTable {
  private readonly rows: TextRun[][] = [];
  /** White space or a break is owed before the next word. */
  private gap: "" | " " | "<br>" = "";

  addRow(): void {
    if (this.rows[this.rows.length - 1]?.length !== 0) this.rows.push([]);
  }

  addCell(): void {
    if (this.rows.length === 0) this.rows.push([]);
    this.rows[this.rows.length - 1]?.push(emptyRun());
    this.gap = "";
  }

  space(gap: " " | "<br>"): void {
    if (this.gap !== "<br>") this.gap = gap;
  }

  /** A word of the last cell; a bar within it would end the cell. */
  word(text: string, at: number): void {
    const row = this.rows[this.rows.length - 1];
    if (!row || row.length === 0) this.addCell();
    const cell = this.rows[this.rows.length - 1]?.at(-1);
    if (!cell) return;
    if (cell.offsets.length > 0) append(cell, this.gap, { at, moves: 0 });
    this.gap = "";
    for (let index = 0; index < text.length; index += 1) {
      if (text[index] === "|") append(cell, "\\", { at: at + index, moves: 0 });
      append(cell, text[index] ?? "", { at: at + index, moves: 1 });
    }
  }

  /** Write what was read; a table of one column only sets a page, and its cells are paragraphs. */
  write(writer: HtmlWriter, at: number): void {
    const rows = this.rows.filter((row) => row.some(({ text }) => text !== ""));
    const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
    let last = at;
    rows.forEach((row, index) => {
      if (index === 0 || width < 2) writer.begin("", row[0]?.offsets[0] ?? last);
      else writer.line(last);
      for (let column = 0; column < width; column += 1) {
        if (width >= 2) writer.put("| ", last);
        for (const [place, offset] of row[column]?.offsets.entries() ?? []) {
          writer.put(row[column]?.text[place] ?? "", offset);
          last = offset;
        }
      }
      if (index > 0 || width < 2) return;
      writer.line(last);
      writer.put("| --- ".repeat(width), last);
    });
    writer.endBlock();
  }
}

/** More columns than this are no table that anybody reads. */
const MOST_COLUMNS = 40;

function append(run: TextRun, text: string, { at, moves }: { readonly at: number; readonly moves: 0 | 1 }): void {
  run.text += text;
  for (let index = 0; index < text.length; index += 1) run.offsets.push(at + index * moves);
}
