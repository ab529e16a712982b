import type { ExplicitEntity, ExplicitField, ExplicitModel } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

/** Read models and enums of a Prisma schema. */
export function readPrisma(text: string, start: number): ExplicitModel {
  const enums = new Map<string, string[]>();
  for (const match of text.matchAll(/\benum\s+(\w+)\s*\{([^}]*)\}/g)) enums.set(match[1] ?? "", (match[2] ?? "").split(/\s+/).filter((value) => /^\w+$/.test(value)));
  const models = [...text.matchAll(/\bmodel\s+(\w+)\s*\{([^}]*)\}/g)];
  const names = new Set(models.map((match) => match[1] ?? ""));
  const entities: ExplicitEntity[] = models.map((match) => {
    const body = match.index + match[0].indexOf("{") + 1;
    return { name: match[1] ?? "", fields: readFields(match[2] ?? "", start + body, { enums, names }), start: start + match.index, end: start + match.index + match[0].length };
  });
  return { entities, relations: [] };
}

function readFields(body: string, start: number, { enums, names }: { readonly enums: ReadonlyMap<string, readonly string[]>; readonly names: ReadonlySet<string> }): ExplicitField[] {
  const lines = sourceLines(body, start).map((line) => ({ ...line, match: /^\s*(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line.text) }));
  const keys = new Map<string, string>();
  for (const { match } of lines) {
    const key = /@relation\([^)]*fields:\s*\[(\w+)/.exec(match?.[5] ?? "")?.[1];
    if (match && key) keys.set(key, match[2] ?? "");
  }
  return lines.flatMap(({ match, text, start: at }) => {
    if (!match || names.has(match[2] ?? "")) return [];
    const values = enums.get(match[2] ?? "") ?? [];
    return [explicitField({
      name: match[1] ?? "", type: values.length > 0 ? "enum" : (match[2] ?? ""), values, required: match[4] !== "?", unique: /@unique|@id/.test(match[5] ?? ""),
      references: keys.get(match[1] ?? "") ?? "", start: at, end: at + text.length,
    })];
  });
}
