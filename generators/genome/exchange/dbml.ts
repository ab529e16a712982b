import { fieldTypeSchema } from "../schema/field";
import type { FieldType } from "../genome";
import { ExchangeError, type ExchangeField, type ExchangeModel, type ExchangeRelation } from "./model";
import { typeOfColumn } from "./column-types";

const quote = (name: string): string => `"${name.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
const unquote = (text: string): string => (text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text);
/** Reading takes the `_id` of a column off, so a relation that is called so gets another one. */
const asColumn = (name: string): string => (/._id$/i.test(name) ? `${name}_id` : name);
const NAME = String.raw`(?:"(?:\\.|[^"\\])*"|[\w.$-]+)`;

/** DBML, as dbdiagram and drawDB read it. */
export function printDbml({ entities, relations }: ExchangeModel): string {
  const enums = entities.flatMap((entity) =>
    entity.fields.filter(({ type }) => type === "enum").map((field) => `Enum ${quote(`${entity.name}.${field.name}`)} {\n${field.values.map((value) => `  ${quote(value)}\n`).join("")}}\n`),
  );
  const tables = entities.map((entity) => {
    const fields = entity.fields.map((field) => {
      const type = field.type === "enum" ? quote(`${entity.name}.${field.name}`) : field.type;
      const settings = [...(field.required ? ["not null"] : []), ...(field.unique ? ["unique"] : [])];
      return `  ${quote(field.name)} ${type}${settings.length > 0 ? ` [${settings.join(", ")}]` : ""}\n`;
    });
    const links = relations
      .filter(({ from, kind }) => from === entity.name && kind !== "manyToMany")
      .map(({ to, kind, name, required }) => `  ${quote(asColumn(name))} uuid [${required ? "not null, " : ""}ref: ${kind === "oneToOne" ? "-" : ">"} ${quote(to)}."id"]\n`);
    return `Table ${quote(entity.name)} {\n  "id" uuid [pk]\n${fields.join("")}${links.join("")}}\n`;
  });
  const users = relations.some(({ to }) => to === "user") ? ['Table "user" {\n  "id" uuid [pk]\n}\n'] : [];
  const pairs = relations.filter(({ kind }) => kind === "manyToMany").map(({ from, to, name }) => `Ref ${quote(name)}: ${quote(from)}."id" <> ${quote(to)}."id"\n`);
  return [...enums, ...tables, ...users, ...pairs].join("\n");
}

const TABLE = new RegExp(String.raw`^table\s+(?:${NAME}\.)?(${NAME})(?:\s+as\s+${NAME})?[^{]*\{\s*$`, "iu");
const ENUM = new RegExp(String.raw`^enum\s+(?:${NAME}\.)??(${NAME})\s*\{\s*$`, "iu");
const COLUMN = new RegExp(String.raw`^(${NAME})\s+(${NAME}(?:\([^)]*\))?(?:\[\])?)\s*(?:\[(.*)\])?\s*$`, "u");
const INLINE_REF = new RegExp(String.raw`ref\s*:\s*(<>|[<>-])\s*(?:${NAME}\.)??(${NAME})\.(${NAME})`, "iu");
const REF = new RegExp(String.raw`^ref(?:\s+(${NAME}))?\s*:\s*(?:${NAME}\.)??(${NAME})\.(${NAME})\s*(<>|[<>-])\s*(?:${NAME}\.)??(${NAME})\.(${NAME})`, "iu");

interface Reading {
  readonly entities: { name: string; fields: ExchangeField[] }[];
  readonly relations: ExchangeRelation[];
  readonly enums: Map<string, string[]>;
}

/** @throws ExchangeError naming the line that is no DBML */
export function readDbml(text: string): ExchangeModel {
  const reading: Reading = { entities: [], relations: [], enums: new Map() };
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*\/\/.*$/, "").trim());
  for (const line of lines) {
    const name = ENUM.exec(line)?.[1];
    if (name !== undefined) reading.enums.set(unquote(name), []);
  }
  let inside: { kind: "table"; fields: ExchangeField[]; name: string } | { kind: "enum"; values: string[] } | { kind: "other" } | null = null;
  let nested = 0;
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    if (nested > 0 || (inside !== null && inside.kind !== "enum" && line.endsWith("{"))) nested += line.endsWith("{") ? 1 : line === "}" ? -1 : 0;
    else if (inside === null) inside = opening(reading, { line, number: index + 1 });
    else if (line === "}") inside = null;
    else if (inside.kind === "enum") inside.values.push(unquote(new RegExp(`^${NAME}`, "u").exec(line)?.[0] ?? line));
    else if (inside.kind === "table") column(reading, { entity: inside, line, number: index + 1 });
  }
  const tables = reading.entities.filter(({ name, fields }) => !/^users?$/i.test(name) || fields.length > 0);
  return { entities: tables, relations: reading.relations };
}

interface Line {
  readonly line: string;
  readonly number: number;
}

function opening(reading: Reading, { line, number }: Line) {
  const table = TABLE.exec(line)?.[1];
  if (table !== undefined) {
    const entity = { name: unquote(table), fields: [] };
    reading.entities.push(entity);
    return { kind: "table", ...entity } as const;
  }
  const name = ENUM.exec(line)?.[1];
  if (name !== undefined) return { kind: "enum", values: reading.enums.get(unquote(name)) ?? [] } as const;
  const ref = REF.exec(line);
  if (ref !== null) {
    standaloneRef(reading, ref);
    return null;
  }
  if (/^(project|tablegroup|note|tablepartial|records)\b/i.test(line)) return line.endsWith("{") ? ({ kind: "other" } as const) : null;
  throw new ExchangeError(number, `“${line.slice(0, 60)}” is neither a table nor an enum nor a reference.`);
}

function column(reading: Reading, { entity, line, number }: Line & { readonly entity: { readonly name: string; readonly fields: ExchangeField[] } }): void {
  if (/^note\s*:/i.test(line)) return;
  const match = COLUMN.exec(line);
  if (match === null) {
    throw new ExchangeError(number, `“${line.slice(0, 60)}” is no column: it needs a name and a type.`);
  }
  const [, first = "", type = "", settings = ""] = match;
  const name = unquote(first);
  const required = /\bnot null\b/i.test(settings);
  const ref = INLINE_REF.exec(settings);
  if (ref !== null) {
    const [, sign = ">", to = ""] = ref;
    reading.relations.push({ from: entity.name, to: unquote(to), kind: sign === "-" ? "oneToOne" : sign === "<>" ? "manyToMany" : "manyToOne", name: name.replace(/(.)_id$/i, "$1"), required });
    return;
  }
  if (/\b(pk|primary key)\b/i.test(settings) && /^id$/i.test(name)) return;
  const values = reading.enums.get(unquote(type));
  entity.fields.push({ name, type: values === undefined ? plainType(unquote(type)) : "enum", required, unique: /\bunique\b/i.test(settings), values: values ?? [] });
}

/** `Ref: a.b_id > c.id`: the column becomes the relation. */
function standaloneRef({ entities, relations }: Reading, match: RegExpExecArray): void {
  const [, name, left = "", leftColumn = "", sign = ">", right = "", rightColumn = ""] = match;
  const turned = sign === "<";
  const from = unquote(turned ? right : left);
  const to = unquote(turned ? left : right);
  const by = unquote(turned ? rightColumn : leftColumn);
  const owner = entities.find((entity) => entity.name === from);
  const place = sign === "<>" ? -1 : (owner?.fields.findIndex((field) => field.name === by) ?? -1);
  const required = place !== -1 && owner?.fields[place]?.required === true;
  if (place !== -1) owner?.fields.splice(place, 1);
  const called = name === undefined ? (sign === "<>" ? to : by.replace(/_id$/i, "")) : unquote(name);
  relations.push({ from, to, kind: sign === "<>" ? "manyToMany" : sign === "-" ? "oneToOne" : "manyToOne", name: called, required });
}

function plainType(type: string): FieldType {
  const own = fieldTypeSchema.safeParse(type.toLowerCase());
  return own.success ? own.data : typeOfColumn(type);
}
