import type { ExplicitEntity, ExplicitField, ExplicitModel } from "./explicit-model";
import { explicitField, sourceLines } from "./explicit-model";

/** Read a drawn tree of records and their fields; a tree with file names is a folder and says nothing. */
export function readTree(text: string, start: number): ExplicitModel {
  if (!/[├└]/.test(text) || /\.\w{1,5}\b(?!\w)|\/\s*$|^\s*[├└│ ─]*\/?\w+\//m.test(text)) return { entities: [], relations: [] };
  const entities: ExplicitEntity[] = [];
  let fields: ExplicitField[] = [];
  for (const line of sourceLines(text, start)) {
    const branch = /^[\s│├└─]*[├└]─*\s*(.+)$/.exec(line.text);
    if (branch && entities.length > 0) {
      for (const name of (branch[1] ?? "").split(/,\s*/)) fields.push(explicitField({ name: name.trim(), start: line.start, end: line.start + line.text.length }));
      continue;
    }
    const head = /^([A-Z][\w ]{1,40}?):?\s*$/.exec(line.text);
    if (!head) continue;
    fields = [];
    entities.push({ name: head[1] ?? "", fields, start: line.start, end: line.start + line.text.length });
  }
  return { entities: entities.filter((entity) => entity.fields.length > 0), relations: [] };
}
