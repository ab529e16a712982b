import type { ExplicitEntity, ExplicitField, ExplicitModel } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

const CREATE = /create\s+table\s+(?:if\s+not\s+exists\s+)?[`"[]?(?:\w+[`"\]]?\.[`"[]?)?(\w+)[`"\]]?\s*\(/gi;

/** Read SQL data definitions: columns, keys, checks with lists of values. */
export function readSql(text: string, start: number): ExplicitModel {
  const entities: ExplicitEntity[] = [];
  for (const match of text.matchAll(CREATE)) {
    const open = match.index + match[0].length;
    const close = closingParenthesis(text, open);
    entities.push({ name: match[1] ?? "", fields: readColumns(text.slice(open, close), start + open), start: start + match.index, end: start + close });
  }
  return { entities, relations: [] };
}

function closingParenthesis(text: string, open: number): number {
  let depth = 1;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function readColumns(body: string, start: number): ExplicitField[] {
  const fields = new Map<string, ExplicitField>();
  for (const { text: raw, start: at } of splitColumns(body, start)) {
    const text = raw.replace(/--.*$/gm, "").trim();
    const foreign = /foreign\s+key\s*\(\s*[`"[]?(\w+)[`"\]]?\s*\)\s*references\s+[`"[]?(?:\w+\.)?(\w+)/i.exec(text);
    if (foreign) {
      const field = fields.get(foreign[1] ?? "");
      if (field) fields.set(field.name, { ...field, references: foreign[2] ?? "" });
      continue;
    }
    if (/^(primary|unique|constraint|check|index|key|foreign)\b/i.test(text)) continue;
    const column = /^[`"[]?(\w+)[`"\]]?\s+([\w ]+?(?:\([^)]*\))?)(?=\s+(?:not|null|default|primary|unique|references|check|auto_increment|generated|collate|comment|on)\b|\s*$)/i.exec(text);
    if (!column) continue;
    const values = /(?:enum\s*\(|\bin\s*\()([^)]*)\)/i.exec(text)?.[1] ?? "";
    fields.set(column[1] ?? "", explicitField({
      name: column[1] ?? "", type: column[2] ?? "", required: /not\s+null/i.test(text), unique: /\bunique\b/i.test(text),
      values: values.split(",").map((value) => value.trim().replace(/^['"]|['"]$/g, "")).filter((value) => value !== ""),
      references: /references\s+[`"[]?(?:\w+\.)?(\w+)/i.exec(text)?.[1] ?? "", start: at, end: at + raw.length,
    }));
  }
  return [...fields.values()];
}

function splitColumns(body: string, start: number): { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= body.length; at += 1) {
    const character = body[at];
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (at < body.length && (character !== "," || depth > 0)) continue;
    const text = body.slice(from, at);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== "") parts.push({ text: text.trim(), start: start + from + lead });
    from = at + 1;
  }
  return parts.flatMap((part) => sourceLines(part.text, part.start).length > 0 ? [part] : []);
}
