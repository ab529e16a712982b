import type { ExplicitEntity, ExplicitField, ExplicitModel } from "./explicit-model";
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

function jsonType(sample: unknown): string {
  if (typeof sample === "number") return Number.isInteger(sample) ? "" : "decimal";
  if (typeof sample === "boolean") return "boolean";
  if (typeof sample === "object") return "json";
  return "";
}
