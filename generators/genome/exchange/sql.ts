import { toWords } from "../names/words";
import { pluralWords } from "../names/plural";
import { columnTypes, typeOfColumn } from "./column-types";
import { type ExchangeEntity, ExchangeError, type ExchangeField, type ExchangeModel, type ExchangeRelation } from "./model";
import { splitStatements, splitTopLevel, unquoteIdentifier } from "./sql-text";

const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** Identifiers of PostgreSQL: words with underscores, distinct, at most 63 bytes. */
function identifier(name: string, taken: Set<string>, fallback: string): string {
  const word = toWords(name).join("_").slice(0, 55);
  const base = /^[a-z_][a-z0-9_]*$/.test(word) ? word : fallback;
  let free = base;
  for (let number = 2; taken.has(free); number += 1) free = `${base}_${number}`;
  taken.add(free);
  return free;
}

/** DDL for PostgreSQL. Comments carry the names as people wrote them. */
export function printSql({ entities, relations }: ExchangeModel): string {
  const taken = new Set(["users"]);
  const tables = new Map(entities.map((entity, index) => [entity.name, identifier(pluralWords(toWords(entity.name)).join(" "), taken, `table_${index + 1}`)]));
  const tableOf = (name: string): string => (name === "user" ? "users" : (tables.get(name) ?? name));
  const keys: string[] = [];
  const created = entities.map((entity) => {
    const table = tableOf(entity.name);
    const columns = new Set(["id"]);
    const comments = [`COMMENT ON TABLE "${table}" IS ${literal(entity.name)};`];
    const lines = ['"id" uuid PRIMARY KEY'];
    for (const [index, field] of entity.fields.entries()) {
      const column = identifier(field.name, columns, `column_${index + 1}`);
      const choices = field.type === "enum" && field.values.length > 0 ? ` CHECK ("${column}" IN (${field.values.map(literal).join(", ")}))` : "";
      lines.push(`"${column}" ${columnTypes[field.type]}${field.required ? " NOT NULL" : ""}${field.unique ? " UNIQUE" : ""}${choices}`);
      comments.push(`COMMENT ON COLUMN "${table}"."${column}" IS ${literal(field.name)};`);
    }
    for (const [index, { to, kind, name, required }] of relations.filter(({ from, kind: how }) => from === entity.name && how !== "manyToMany").entries()) {
      const column = identifier(`${name} id`, columns, `relation_${index + 1}_id`);
      lines.push(`"${column}" uuid${required ? " NOT NULL" : ""}${kind === "oneToOne" ? " UNIQUE" : ""}`);
      keys.push(`ALTER TABLE "${table}" ADD FOREIGN KEY ("${column}") REFERENCES "${tableOf(to)}" ("id");`);
      comments.push(`COMMENT ON COLUMN "${table}"."${column}" IS ${literal(name)};`);
    }
    return `CREATE TABLE "${table}" (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);\n${comments.join("\n")}\n`;
  });
  const pairs = relations
    .filter(({ kind }) => kind === "manyToMany")
    .map(({ from, to, name }) => {
      const table = identifier(`${from} ${name}`, taken, "pairs");
      return `CREATE TABLE "${table}" (\n  "from_id" uuid NOT NULL REFERENCES "${tableOf(from)}" ("id"),\n  "to_id" uuid NOT NULL REFERENCES "${tableOf(to)}" ("id"),\n  PRIMARY KEY ("from_id", "to_id")\n);\nCOMMENT ON TABLE "${table}" IS ${literal(name)};\n`;
    });
  const users = relations.some(({ to }) => to === "user") ? ['CREATE TABLE "users" (\n  "id" uuid PRIMARY KEY\n);\n'] : [];
  return [...users, ...created, ...pairs, ...(keys.length > 0 ? [`${keys.join("\n")}\n`] : [])].join("\n");
}

interface Column extends ExchangeField {
  readonly column: string;
}

interface Table {
  readonly table: string;
  name: string;
  readonly columns: Column[];
  /** Column to table. */
  readonly references: Map<string, string>;
  primary: readonly string[];
}

/** @throws ExchangeError when there is no table in it, or one that cannot be read */
export function readSql(text: string): ExchangeModel {
  const tables = new Map<string, Table>();
  const enums = new Map<string, readonly string[]>();
  const comments: (readonly [string, string | null, string])[] = [];
  for (const { line, sql } of splitStatements(text)) {
    const type = /^create\s+type\s+(\S+)\s+as\s+enum\s*\(([\s\S]*)\)$/i.exec(sql);
    if (type !== null) enums.set(lastPart(type[1] ?? ""), literals(type[2] ?? ""));
    const table = /^create\s+(?:temp(?:orary)?\s+|unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?((?:"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[\w$]+)(?:\s*\.\s*(?:"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[\w$]+))*)\s*\(([\s\S]*)\)[^)]*$/i.exec(sql);
    if (table !== null) readTable(tables, { name: lastPart(table[1] ?? ""), body: table[2] ?? "", line, enums });
    const key = /^alter\s+table\s+(?:only\s+)?(?:if\s+exists\s+)?(\S+)\s+add\s+(?:constraint\s+\S+\s+)?foreign\s+key\s*\(([^)]*)\)\s*references\s+([^\s(]+)/i.exec(sql);
    if (key !== null) tables.get(lastPart(key[1] ?? ""))?.references.set(unquoteIdentifier(key[2] ?? ""), lastPart(key[3] ?? ""));
    const comment = /^comment\s+on\s+(table|column)\s+([\s\S]+?)\s+is\s+('(?:[^']|'')*')$/i.exec(sql);
    if (comment !== null) {
      const parts = splitParts(comment[2] ?? "");
      const isColumn = comment[1]?.toLowerCase() === "column";
      comments.push([parts.at(isColumn ? -2 : -1) ?? "", isColumn ? (parts.at(-1) ?? null) : null, literals(comment[3] ?? "")[0] ?? ""]);
    }
  }
  if (tables.size === 0) throw new ExchangeError(1, "there is no CREATE TABLE in this text.");
  return modelOf(tables, comments);
}

interface TableText {
  readonly name: string;
  readonly body: string;
  readonly line: number;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

function readTable(tables: Map<string, Table>, { name, body, line, enums }: TableText): void {
  const table: Table = { table: name, name: label(name), columns: [], references: new Map(), primary: [] };
  for (const part of splitTopLevel(body)) {
    const constraint = part.replace(/^constraint\s+\S+\s+/i, "");
    const foreign = /^foreign\s+key\s*\(([^)]*)\)\s*references\s+([^\s(]+)/i.exec(constraint);
    const primary = /^primary\s+key\s*\(([^)]*)\)/i.exec(constraint);
    if (foreign !== null) table.references.set(unquoteIdentifier(foreign[1] ?? ""), lastPart(foreign[2] ?? ""));
    else if (primary !== null) table.primary = (primary[1] ?? "").split(",").map(unquoteIdentifier);
    else if (!/^(unique|check|exclude|key|index|fulltext|like)\b/i.test(constraint)) readColumn(table, { part, line, enums });
  }
  tables.set(name, table);
}

function readColumn(table: Table, { part, line, enums }: { readonly part: string; readonly line: number; readonly enums: TableText["enums"] }): void {
  const match = /^("(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[^\s"`[]+)\s+((?:double\s+precision|character\s+varying|timestamp\s+with(?:out)?\s+time\s+zone|"[^"]*"|[\w.]+)(?:\s*\([^)]*\))?)([\s\S]*)$/i.exec(part);
  if (match === null) throw new ExchangeError(line, `“${part.slice(0, 60)}” in the table ${table.table} is no column.`);
  const [, name = "", type = "", rest = ""] = match;
  const column = unquoteIdentifier(name);
  const target = /\breferences\s+([^\s(]+)/i.exec(rest)?.[1];
  if (target !== undefined) table.references.set(column, lastPart(target));
  const primary = /\bprimary\s+key\b/i.test(rest);
  if (primary) table.primary = [column];
  const listed = /\bcheck\s*\([\s\S]*?\bin\s*\(([\s\S]*)\)\s*\)/i.exec(rest)?.[1] ?? /^enum\s*\(([\s\S]*)\)$/i.exec(type)?.[1];
  const values = enums.get(lastPart(type)) ?? (listed === undefined ? [] : literals(listed));
  table.columns.push({ column, name: label(column), type: values.length > 0 ? "enum" : typeOfColumn(type), required: primary || /\bnot\s+null\b/i.test(rest), unique: /\bunique\b/i.test(rest.replace(/\bcheck\b[\s\S]*$/i, "")), values });
}

function modelOf(tables: ReadonlyMap<string, Table>, comments: readonly (readonly [string, string | null, string])[]): ExchangeModel {
  const columnNames = new Map<string, string>();
  for (const [table, column, text] of comments) {
    const found = tables.get(table);
    if (found !== undefined && column === null && text.length <= 120) found.name = text;
    else if (column !== null && text.length <= 120) columnNames.set(`${table} ${column}`, text);
  }
  const entities: ExchangeEntity[] = [];
  const relations: ExchangeRelation[] = [];
  const nameOf = (table: string): string => (isUsers(tables, table) ? "user" : (tables.get(table)?.name ?? table));
  for (const { table, name, columns, references, primary } of tables.values()) {
    if (isUsers(tables, table)) continue;
    const calls = (column: string): string => columnNames.get(`${table} ${column}`) ?? label(column.replace(/_id$/i, ""));
    const [left, right] = primary;
    const isPair = left !== undefined && right !== undefined && primary.length === 2 && columns.length === 2 && references.has(left) && references.has(right);
    if (isPair) {
      relations.push({ from: nameOf(references.get(left) ?? ""), to: nameOf(references.get(right) ?? ""), kind: "manyToMany", name, required: false });
      continue;
    }
    const own = columns.filter(({ column }) => !references.has(column) && !(primary.length === 1 && primary[0] === column));
    entities.push({ name, fields: own.map(({ column, name: plain, ...field }) => ({ name: columnNames.get(`${table} ${column}`) ?? plain, type: field.type, required: field.required, unique: field.unique, values: field.values })) });
    for (const { column, required, unique } of columns) {
      const to = references.get(column);
      if (to !== undefined) relations.push({ from: name, to: nameOf(to), kind: unique ? "oneToOne" : "manyToOne", name: calls(column), required });
    }
  }
  return { entities, relations };
}

/** Accounts are part of every product: a table that only stands for them is none of its own. */
function isUsers(tables: ReadonlyMap<string, Table>, table: string): boolean {
  return /^users?$/i.test(table) && (tables.get(table)?.columns.length ?? 0) <= 1;
}

const label = (name: string): string => {
  const words = name.replace(/[_\s]+/g, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1) || "Unnamed";
};

const splitParts = (name: string): readonly string[] => (name.match(/"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[^.\s]+/g) ?? []).map(unquoteIdentifier);
const lastPart = (name: string): string => splitParts(name).at(-1) ?? name;
const literals = (list: string): readonly string[] => (list.match(/'(?:[^']|'')*'/g) ?? []).map((text) => text.slice(1, -1).replace(/''/g, "'"));
