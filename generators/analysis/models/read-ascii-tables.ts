import type { ExplicitEntity, ExplicitField } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

const RULE = /^\s*\+[-=+]{3,}\+\s*$/;

/** Read tables drawn with "+---+" and "|": one record with a field a row; its name is the lone first cell or the text above. */
export function readAsciiTable(text: string, start: number, above: string): ExplicitEntity[] {
  const lines = sourceLines(text, start);
  if (!lines.some((line) => RULE.test(line.text))) return [];
  const rows = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line.text)).map((line) => ({ ...line, cells: line.text.trim().slice(1, -1).split("|").map((cell) => cell.trim()) }));
  const [first] = rows;
  if (!first) return [];
  const titled = first.cells.slice(1).every((cell) => cell === "");
  const name = titled ? (first.cells[0] ?? "") : above.replace(/[:#*`]/g, "").replace(/\b(?:table|model|entity)\b/gi, "").trim();
  const header = rows[titled ? 1 : 0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const hasHeader = header.some((cell) => /^(?:fields?|columns?|attributes?|name|type|data type)$/.test(cell));
  const column = (pattern: RegExp, fallback: number): number => (hasHeader && header.some((cell) => pattern.test(cell)) ? header.findIndex((cell) => pattern.test(cell)) : fallback);
  const [nameAt, typeAt] = [column(/^(?:fields?|columns?|attributes?|name)$/, 0), column(/type/, 1)];
  const fields = rows.slice((titled ? 1 : 0) + (hasHeader ? 1 : 0)).flatMap((row): ExplicitField[] => {
    const field = row.cells[nameAt] ?? "";
    const type = row.cells[typeAt] ?? "";
    if (!/^[\p{L}_][\p{L}\p{N}_ ]{0,40}$/u.test(field)) return [];
    const references = /\bfk\b|foreign key/i.test(row.cells.join(" ")) ? field.replace(/_?id$/i, "") : "";
    return [explicitField({ name: field, type, required: /\bnot null\b|\brequired\b/i.test(row.cells.join(" ")), unique: /\bunique\b/i.test(row.cells.join(" ")), references, start: row.start, end: row.start + row.text.length })];
  });
  if (name === "" || name.split(/\s+/).length > 4 || fields.length < 2) return [];
  return [{ name, fields, start, end: start + text.length }];
}
