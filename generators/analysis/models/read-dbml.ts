import type { ExplicitEntity, ExplicitModel, ExplicitRelation } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

/** Read tables, enums and references of DBML. */
export function readDbml(text: string, start: number): ExplicitModel {
  const enums = new Map<string, string[]>();
  for (const match of text.matchAll(/\benum\s+"?(\w+)"?\s*\{([^}]*)\}/gi)) enums.set(match[1] ?? "", (match[2] ?? "").split(/\n/).map((line) => line.replace(/\[.*$/, "").trim()).filter((value) => value !== ""));
  const relations: ExplicitRelation[] = [];
  for (const match of text.matchAll(/\bref\b[^:\n]*:\s*"?(\w+)"?\.\S+\s*([<>-]|<>)\s*"?(\w+)"?\./gi)) {
    const [, left = "", sign = "", right = ""] = match;
    relations.push(sign === "<" ? { from: right, to: left, kind: "manyToOne" } : { from: left, to: right, kind: sign === ">" ? "manyToOne" : sign === "<>" ? "manyToMany" : "oneToOne" });
  }
  const entities: ExplicitEntity[] = [...text.matchAll(/\btable\s+"?(\w+)"?[^{\n]*\{([^}]*)\}/gi)].map((match) => ({
    name: match[1] ?? "", start: start + match.index, end: start + match.index + match[0].length,
    fields: sourceLines(match[2] ?? "", start + match.index + match[0].indexOf("{") + 1).flatMap((line) => {
      const column = /^\s*"?(\w+)"?\s+"?([\w]+(?:\([^)]*\))?)"?\s*(\[.*\])?/.exec(line.text);
      if (!column || /^(indexes|note)$/i.test(column[1] ?? "")) return [];
      const values = enums.get(column[2] ?? "") ?? [];
      return [explicitField({
        name: column[1] ?? "", type: values.length > 0 ? "enum" : (column[2] ?? ""), values, required: /not null/i.test(column[3] ?? ""), unique: /unique/i.test(column[3] ?? ""),
        references: /ref:\s*[<>-]\s*"?(\w+)/i.exec(column[3] ?? "")?.[1] ?? "", start: line.start, end: line.start + line.text.length,
      })];
    }),
  }));
  return { entities, relations };
}
