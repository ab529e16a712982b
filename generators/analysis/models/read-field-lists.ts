import type { Block } from "../document/block";
import { sourceRange } from "../document/block";
import type { ExplicitEntity, ExplicitField } from "./explicit-model";
import { explicitField } from "./explicit-model";

const TYPE = /\b(int|integer|bigint|smallint|serial|varchar|char|text|string|str|bool|boolean|date|datetime|timestamp|time|decimal|numeric|float|double|money|uuid|json|jsonb|enum|foreign key|primary key|fk|pk|number|array|objectid|blob|email|url|file|dropdown|select|radio|choice|checkbox|phone|textarea)\b/i;

/** Typed lists: a label or heading that names a table, and items such as `due_date (DATE)` or `email: string`. */
export function readFieldLists(blocks: readonly Block[]): ExplicitEntity[] {
  const entities: ExplicitEntity[] = [];
  for (const block of blocks) {
    if (block.kind === "code" || block.kind === "row" || block.children.length < 2) continue;
    const name = block.text.replace(/\(.*$/, "").replace(/\b(table|model|entity|collection|schema|form|fields|inputs|class)\b/gi, "").replace(/[`"':*]/g, "").replace(/^[\d.\s]+/, "").replace(/^\s*lists? of (?:all )?(?:the )?/i, "").trim();
    if (name === "" || name.split(/\s+/).length > 3) continue;
    const items = block.children.filter(({ kind }) => kind === "item");
    const fields = items.map((item) => readTypedItem(item) ?? readExplainedItem(item));
    const typed = fields.filter((field): field is ExplicitField => field !== null);
    if (typed.length < 2 || typed.length < items.length * 0.6) continue;
    const { start, end } = sourceRange(block, 0, block.text.length);
    entities.push({ name, fields: typed, start, end });
  }
  return entities;
}

/** "`plot_id` = number of the plot": the column and what it means. */
function readExplainedItem(block: Block): ExplicitField | null {
  const [, name = "", meaning = ""] = /^[`"']?([a-z][a-z\d]*(?:_[a-z\d]+)*)[`"']?\s*=\s*(?![=>])(\p{L}.*)$/u.exec(block.text) ?? [];
  if (name === "") return null;
  const isYesNo = /^(?:true|yes)\s*(?:\/|or)\s*(?:false|no)\b/i.test(meaning);
  return explicitField({ name, type: isYesNo ? "boolean" : "", ...sourceRange(block, 0, block.text.length) });
}

function readTypedItem(block: Block): ExplicitField | null {
  const match = /^[`"']?([A-Za-z_][\w ]{0,40}?)[`"']?\s*(?:\(([^)]*)\)|[:–-]\s*([^.]{1,80}))/.exec(block.text);
  if (!match) return null;
  const type = (match[2] ?? match[3] ?? "").trim();
  const known = TYPE.exec(type);
  if (!known || (match[3] !== undefined && known.index > 14)) return null;
  const values = /(?:enum|dropdown|select|radio(?: buttons?)?|choice)\s*[(:]?\s*([^)]*)/i.exec(type)?.[1] ?? "";
  const foreign = /foreign key|\bfk\b|references\s+(\w+)|->\s*(\w+)/i.exec(type);
  const list = values.split(/[,|/]/).map((value) => value.trim().replace(/^['"`]|['"`]$/g, "")).filter((value) => /^[\w -]{1,40}$/.test(value));
  return explicitField({
    name: (match[1] ?? "").trim(), type: list.length >= 2 && !/enum/i.test(type) ? "enum" : type, required: /not null|required/i.test(type), unique: /unique/i.test(type), values: list,
    references: foreign ? (foreign[1] ?? foreign[2] ?? (match[1] ?? "").replace(/_?id$/i, "")) : "",
    ...sourceRange(block, 0, block.text.length),
  });
}
