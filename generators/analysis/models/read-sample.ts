import type { ExplicitEntity, ExplicitField, ExplicitModel } from "./explicit-model";
import { singular } from "../words/normalize";
import { explicitField, sourceLines } from "./explicit-model";

/** Read interfaces, types and classes of TypeScript, Python, Java or C# as models. */
export function readTypeDeclarations(text: string, start: number): ExplicitModel {
  const entities: ExplicitEntity[] = [];
  for (const match of text.matchAll(/\b(?:interface|type|class|struct|record)\s+(\w+)[^{;\n]*\{([^{}]*)\}/g)) {
    const body = match.index + match[0].indexOf("{") + 1;
    const fields = sourceLines(match[2] ?? "", start + body).flatMap((line) => {
      const field = /^\s*(?:public |private |readonly |protected )*(\w+)(\?)?\s*:\s*([^;,]+)/.exec(line.text) ?? null;
      if (!field) return [];
      const values = [...(field[3] ?? "").matchAll(/['"]([^'"]+)['"]/g)].map((value) => value[1] ?? "");
      return [explicitField({ name: field[1] ?? "", type: values.length > 1 ? "enum" : (field[3] ?? "").trim(), values, required: field[2] !== "?", start: line.start, end: line.start + line.text.length })];
    });
    if (fields.length > 0) entities.push({ name: match[1] ?? "", fields, start: start + match.index, end: start + match.index + match[0].length });
  }
  return { entities, relations: [] };
}

/** Read a JSON object whose values are records: `{"invoice": {"number": "A-1"}}`. */
export function readJsonSample(text: string, start: number): ExplicitModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entities: [], relations: [] };
  }
  const entities: ExplicitEntity[] = [];
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { entities, relations: [] };
  for (const [name, value] of Object.entries(json)) {
    const record: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof record !== "object" || record === null || Array.isArray(record)) continue;
    const fields: ExplicitField[] = Object.entries(record).map(([field, sample]) => explicitField({ name: field, type: jsonType(sample), start, end: start + text.length }));
    if (fields.length > 1) entities.push({ name, fields, start, end: start + text.length });
  }
  return { entities, relations: [] };
}

/** The body of a request to create a record: a list of objects within is of records that belong to it. */
export function readJsonRequest({ name, text }: { readonly name: string; readonly text: string }, start: number): ExplicitModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entities: [], relations: [] };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { entities: [], relations: [] };
  const place = { start, end: start + text.length };
  const owner = singular(name.toLowerCase().replace(/[-_]/g, " "));
  const entities: ExplicitEntity[] = [{ name: owner, fields: Object.entries(json).filter(([, value]) => !isRows(value)).map(([field, sample]) => sampleField(field, sample, place)), ...place }];
  for (const [field, rows] of Object.entries(json)) {
    if (!isRows(rows)) continue;
    const part = singular(field.toLowerCase());
    const line = /^(?:item|line|entry|position|row)$/.test(part) ? `${owner} ${part}` : part;
    entities.push({ name: line, fields: [explicitField({ name: `${owner}_id`, references: owner, required: true, ...place }), ...Object.entries(rows[0] ?? {}).map(([each, sample]) => sampleField(each, sample, place))], ...place });
  }
  return { entities: entities.filter(({ fields }) => fields.length > 1), relations: [] };
}

function isRows(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === "object" && row !== null && !Array.isArray(row));
}

/** "pending | paid": the sample of a text may list what it can be. */
function sampleField(name: string, sample: unknown, place: { readonly start: number; readonly end: number }): ExplicitField {
  const values = typeof sample === "string" && /^[\p{L}_ -]{2,30}(?:\s*\|\s*[\p{L}_ -]{2,30})+$/u.test(sample) ? sample.split("|").map((value) => value.trim()) : [];
  const address = typeof sample === "object" && /address$/i.test(name);
  return explicitField({ name, type: values.length > 1 ? "enum" : address ? "" : jsonType(sample), values, ...place });
}

function jsonType(sample: unknown): string {
  if (typeof sample === "number") return Number.isInteger(sample) ? "" : "decimal";
  if (typeof sample === "boolean") return "boolean";
  if (typeof sample === "object") return "json";
  return "";
}
