import type { ExplicitEntity, ExplicitField, ExplicitModel, ExplicitRelation } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

const RELATION = /^\s*([\w-]+)\s+([|}o]{2})(?:--|\.\.)([|{o]{2})\s+([\w-]+)\s*(?::.*)?$/;

/** Read a Mermaid entity-relationship diagram. */
export function readMermaid(text: string, start: number): ExplicitModel {
  const entities = new Map<string, ExplicitEntity>();
  const relations: ExplicitRelation[] = [];
  let open: { readonly name: string; readonly start: number; readonly fields: ExplicitField[] } | null = null;
  for (const line of sourceLines(text, start)) {
    const relation = RELATION.exec(line.text);
    if (relation) {
      const [, left = "", leftEnd = "", rightEnd = "", right = ""] = relation;
      const manyLeft = leftEnd.includes("}");
      const manyRight = rightEnd.includes("{");
      relations.push(manyLeft && manyRight ? { from: left, to: right, kind: "manyToMany" } : manyLeft ? { from: left, to: right, kind: "manyToOne" } : manyRight ? { from: right, to: left, kind: "manyToOne" } : { from: left, to: right, kind: "oneToOne" });
      for (const name of [left, right]) if (!entities.has(name)) entities.set(name, { name, fields: [], start: line.start, end: line.start + line.text.length });
      continue;
    }
    const head = /^\s*([\w-]+)\s*(?:\[[^\]]*\])?\s*\{\s*$/.exec(line.text);
    if (head) open = { name: head[1] ?? "", start: line.start, fields: [] };
    else if (open && /^\s*\}/.test(line.text)) {
      entities.set(open.name, { name: open.name, fields: open.fields, start: open.start, end: line.start + line.text.length });
      open = null;
    } else if (open) {
      const field = /^\s*([\w()[\],]+)\s+(\w+)\s*((?:PK|FK|UK)(?:\s*,\s*(?:PK|FK|UK))*)?/.exec(line.text);
      if (field) open.fields.push(explicitField({ name: field[2] ?? "", type: field[1] ?? "", unique: /UK/.test(field[3] ?? ""), references: /FK/.test(field[3] ?? "") ? (field[2] ?? "").replace(/_?id$/i, "") : "", start: line.start, end: line.start + line.text.length }));
    }
  }
  return { entities: [...entities.values()], relations };
}
