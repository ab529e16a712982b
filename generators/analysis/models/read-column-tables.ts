import type { Block, Cell } from "../document/block";
import { ancestors, sourceRange } from "../document/block";
import type { ExplicitEntity, ExplicitField } from "./explicit-model";
import { explicitField } from "./explicit-model";

export const NAME_COLUMN = /^(column|field|attribute|property|name|column name|field name|campo|champ|feld|atributo|字段|字段名)s?$/i;
export const TYPE_COLUMN = /^(data ?type|type|tipo|typ|format|类型)$/i;
const REFERENCE = /(?:foreign key|references?|fk)\b[^`"\w]*(?:to|of)?\s*(?:the\s+)?[`"]?(\w+)/i;

/** Markdown tables that list the columns of one table: column, type, description. */
export function readColumnTables(blocks: readonly Block[]): ExplicitEntity[] {
  const entities: ExplicitEntity[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const header = blocks[index];
    if (header?.kind !== "row" || header.cells.some(({ column }) => column !== "")) continue;
    const rows: Block[] = [];
    while (blocks[index + 1]?.kind === "row" && blocks[index + 1]?.cells.some(({ column }) => column !== "")) {
      index += 1;
      rows.push(blocks[index] as Block);
    }
    const entity = readTable(header, rows);
    if (entity) entities.push(entity);
  }
  return entities;
}

function readTable(header: Block, rows: readonly Block[]): ExplicitEntity | null {
  const columns = header.cells.map(({ text }) => text.trim());
  const nameAt = columns.findIndex((column) => NAME_COLUMN.test(column));
  const typeAt = columns.findIndex((column) => TYPE_COLUMN.test(column));
  if (nameAt < 0 || typeAt < 0 || rows.length < 2) return null;
  const name = tableName(columns) ?? nearestName(header);
  if (!name) return null;
  const fields = rows.flatMap((row) => {
    const field = readRow(row.cells, nameAt, typeAt);
    return field ? [field] : [];
  });
  return { name, fields, ...sourceRange(header, 0, header.text.length) };
}

function tableName(columns: readonly string[]): string | null {
  for (const column of columns) {
    const match = /^(?:table|entity|model|collection)\s*:?\s*[`"']?([\w ]+?)[`"']?$/i.exec(column);
    if (match) return match[1] ?? null;
  }
  return null;
}

function nearestName(header: Block): string | null {
  const owner = ancestors(header)[0];
  const text = owner?.text.replace(/\b(table|model|entity|collection|schema|fields|attributes)\b/gi, "").replace(/[`"':*]/g, "").replace(/^[\d.\s]+/, "").trim() ?? "";
  return text !== "" && text.split(/\s+/).length <= 3 ? text : null;
}

function readRow(cells: readonly Cell[], nameAt: number, typeAt: number): ExplicitField | null {
  const name = cells[nameAt]?.text.replace(/[`"']/g, "").trim() ?? "";
  const type = cells[typeAt]?.text.trim() ?? "";
  if (!/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(name)) return null;
  const rest = cells.map(({ text }) => text).join(" ");
  const key = cells.some(({ text }) => /^fk$/i.test(text.trim())) || /foreign key/i.test(rest);
  const described = cells.slice(typeAt + 1).map(({ text }) => text).join(" ");
  const listed = /^[\p{L}][\p{L}\s-]*(?:\s*[/|]\s*[\p{L}][\p{L}\s-]*)+$/u.test(type) ? type.split(/\s*[/|]\s*/).map((value) => value.trim()) : [];
  const values = listed.length >= 2 && listed.every((value) => value.split(/\s+/).length <= 3) ? listed : /enum/i.test(type) ? (/,/.test(described) ? described : type.replace(/enum/i, "").replace(/[()]/g, "")).split(/[,|/]/).map((value) => value.replace(/[`"']/g, "").trim()).filter((value) => /^[\w -]{1,40}$/.test(value)) : [];
  return explicitField({
    name, type, values, required: /not null|required|\byes\b/i.test(rest), unique: /unique/i.test(rest) && !/unique (user |product |order )?identifier/i.test(rest),
    references: key ? (REFERENCE.exec(described)?.[1] ?? name.replace(/_?id$/i, "")) : "",
    start: cells[nameAt]?.start ?? 0, end: cells[nameAt]?.end ?? 0,
  });
}
