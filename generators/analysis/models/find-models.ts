import type { DescriptionDocument } from "../document/block";
import { sourceRange } from "../document/block";
import { phraseKey } from "../words/normalize";
import type { ExplicitEntity, ExplicitModel } from "./explicit-model";
import { NO_MODEL } from "./explicit-model";
import { readAsciiTable } from "./read-ascii-tables";
import { readColumnTables } from "./read-column-tables";
import { readDbml } from "./read-dbml";
import { readFieldLists } from "./read-field-lists";
import { readGlossedLists } from "./read-glossed-lists";
import { readMermaid } from "./read-mermaid";
import { readNamedTables } from "./read-named-tables";
import { readPrisma } from "./read-prisma";
import { readJsonRequest, readJsonSample, readTypeDeclarations } from "./read-sample";
import { readSql } from "./read-sql";
import { readTree } from "./read-tree";

/** All data models that a description spells out, in any notation. */
export function findModels(document: DescriptionDocument): ExplicitModel {
  const models = document.blocks.filter(({ kind }) => kind === "code").map((block) => readCode(block.text, sourceRange(block, 0, 1).start));
  const drawn = document.blocks.flatMap((block, at) => (block.kind === "code" ? readAsciiTable(block.text, sourceRange(block, 0, 1).start, document.blocks[at - 1]?.text ?? "") : []));
  const spelled = [...drawn, ...models.flatMap(({ entities }) => entities), ...fieldLists(document.blocks), ...readColumnTables(document.blocks)];
  const known = new Set(spelled.map(({ name }) => phraseKey(name)));
  return {
    entities: [...spelled, ...readNamedTables(document.blocks).filter(({ name }) => !known.has(phraseKey(name)))].map(withoutOwnKey),
    relations: models.flatMap(({ relations }) => relations),
  };
}

/** Typed lists, and lists of names with what they mean; the same list is read once. */
function fieldLists(blocks: DescriptionDocument["blocks"]): ExplicitEntity[] {
  const typed = readFieldLists(blocks);
  return [...typed, ...readGlossedLists(blocks).filter(({ start }) => !typed.some((each) => each.start === start))];
}

/** "order_id" of a table of orders is its own key and points nowhere. */
function withoutOwnKey(entity: ExplicitEntity): ExplicitEntity {
  const own = phraseKey(entity.name);
  return { ...entity, fields: entity.fields.map((field) => (phraseKey(field.references) === own && phraseKey(field.name.replace(/_?ids?$/i, "")) === own ? { ...field, references: "" } : field)) };
}

/** "POST /api/orders" over the body that is sent there. */
const REQUEST = /^\s*(?:(?:`{3,}|~{3,})\w*\n\s*)?(?:POST|PUT|PATCH)\s+(?:https?:\/\/[^\s/]+)?\/?(?:[^\s/]+\/)*([a-z][\w-]*)(?:\/[:{][^\s]*)?\s*\n\s*(\{[\s\S]*\})/i;

function readCode(text: string, start: number): ExplicitModel {
  if (/\bcreate\s+table\b/i.test(text)) return readSql(text, start);
  if (/\berDiagram\b/.test(text)) return readMermaid(text, start);
  if (/^\s*model\s+\w+\s*\{/m.test(text)) return readPrisma(text, start);
  if (/^\s*table\s+"?\w+"?[^{\n]*\{/im.test(text)) return readDbml(text, start);
  if (/\b(interface|type|class|struct|record)\s+\w+[^{;\n]*\{/.test(text)) return readTypeDeclarations(text, start);
  if (/[├└]/.test(text)) return readTree(text, start);
  const request = REQUEST.exec(text);
  if (request?.[1] && request[2]) return readJsonRequest({ name: request[1], text: request[2] }, start);
  const json = /^\s*(?:`{3,}|~{3,})\w*\n([\s\S]*?)\n\s*(?:`{3,}|~{3,})\s*$/.exec(text)?.[1] ?? text;
  if (/^\s*\{/.test(json)) return readJsonSample(json, start + text.indexOf(json));
  return NO_MODEL;
}
