import { fieldTypeSchema } from "../schema/field";
import type { FieldType, Relation } from "../genome";
import { toWords } from "../names/words";
import { typeOfColumn } from "./column-types";
import { ExchangeError, type ExchangeEntity, type ExchangeField, type ExchangeModel, type ExchangeRelation } from "./model";

/** Mermaid has no escapes: what would end a text or mean something else is replaced by what looks like it. */
const safe = (text: string): string => text.replace(/"/g, "”").replace(/[|,]/g, (sign) => (sign === "|" ? "/" : ";")).replace(/[%\\#]/g, " ").replace(/\s+/g, " ").trim() || "Unnamed";

const ENDS: Readonly<Record<Relation["kind"], readonly [string, string]>> = { manyToOne: ["}o", "|"], oneToOne: ["|o", "|"], manyToMany: ["}o", "{"] };

/** A Mermaid entity-relationship diagram. The comment of an attribute carries its name, whether it is required, and its choices. */
export function printMermaid({ entities, relations }: ExchangeModel): string {
  const drawn = entities.map((entity) => {
    const fields = entity.fields.map((field, index) => {
      const word = toWords(field.name).join("_");
      const identifier = /^[a-z][a-z0-9_]*$/.test(word) ? word : `field_${index + 1}`;
      const notes = [safe(field.name), field.required ? "required" : "optional", ...(field.values.length > 0 ? [field.values.map(safe).join(", ")] : [])];
      return `    ${field.type} ${identifier}${field.unique ? " UK" : ""} "${notes.join(" | ")}"\n`;
    });
    return `  "${safe(entity.name)}" {\n${fields.join("")}  }\n`;
  });
  const lines = relations.map(({ from, to, kind, name, required }) => {
    const [left, right] = ENDS[kind];
    const end = kind === "manyToMany" ? `o${right}` : `${required ? "|" : "o"}${right}`;
    return `  "${safe(from)}" ${left}--${end} "${safe(to)}" : "${safe(name)}"\n`;
  });
  return `erDiagram\n${drawn.join("")}${lines.join("")}`;
}

const NAME = String.raw`(?:"[^"]*"|[\p{L}_][\p{L}\p{N}_-]*)`;
const OPEN = new RegExp(String.raw`^(${NAME})(?:\s*\[.*\])?\s*\{$`, "u");
const ALONE = new RegExp(String.raw`^(${NAME})(?:\s*\[.*\])?(?:\s*\{\s*\})?$`, "u");
const ATTRIBUTE = /^(\S+)\s+([^\s"]+)((?:\s+(?:PK|FK|UK)\s*,?)*)\s*(?:"([^"]*)")?$/u;
const LINE = new RegExp(String.raw`^(${NAME})\s+([|}][|o])(?:--|\.\.)([|o][|{])\s+(${NAME})\s*(?::\s*(.*))?$`, "u");

const bare = (text: string): string => text.trim().replace(/^"(.*)"$/s, "$1");

/** @throws ExchangeError naming the line that is no diagram of entities */
export function readMermaid(text: string): ExchangeModel {
  const entities = new Map<string, ExchangeField[]>();
  const relations: ExchangeRelation[] = [];
  const fieldsOf = (name: string): ExchangeField[] => {
    const known = entities.get(name) ?? [];
    entities.set(name, known);
    return known;
  };
  let open: ExchangeField[] | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/%%.*$/, "").trim();
    if (line === "" || /^(erDiagram|direction|title|style|classDef|class|acc(Title|Descr))\b/.test(line) || line === "---" || line.startsWith("```")) continue;
    if (open !== null) {
      if (line === "}") open = null;
      else open.push(...attribute(line, index + 1));
      continue;
    }
    const name = OPEN.exec(line)?.[1];
    const related = LINE.exec(line);
    const alone = ALONE.exec(line)?.[1];
    if (name !== undefined) open = fieldsOf(bare(name));
    else if (related !== null) relations.push(relation(related));
    else if (alone !== undefined) fieldsOf(bare(alone));
    else throw new ExchangeError(index + 1, `“${line.slice(0, 60)}” is neither an entity nor a relation.`);
  }
  for (const { from, to } of relations) for (const name of [from, to]) if (!/^users?$/i.test(name)) fieldsOf(name);
  return { entities: [...entities].map(([name, fields]): ExchangeEntity => ({ name, fields })), relations };
}

function attribute(line: string, number: number): readonly ExchangeField[] {
  const match = ATTRIBUTE.exec(line);
  if (match === null) throw new ExchangeError(number, `“${line.slice(0, 60)}” is no attribute: it needs a type and a name.`);
  const [, type = "", identifier = "", keys = "", comment = ""] = match;
  if (/\b(PK|FK)\b/.test(keys)) return [];
  const own = fieldTypeSchema.safeParse(type.toLowerCase());
  const found: FieldType = own.success ? own.data : typeOfColumn(type);
  const [name = "", flag = "", values = ""] = comment.split(" | ");
  const carried = flag === "required" || flag === "optional";
  const listed = found === "enum" ? values.split(", ").filter((value) => value !== "") : [];
  return [{ name: carried ? name : identifier.replace(/_+/g, " ").trim(), type: found === "enum" && listed.length === 0 ? "string" : found, required: flag === "required", unique: /\bUK\b/.test(keys), values: listed }];
}

/** The side with many belongs to the other. */
function relation(match: RegExpExecArray): ExchangeRelation {
  const [, left = "", leftEnd = "", rightEnd = "", right = "", label = ""] = match;
  const leftMany = leftEnd.startsWith("}");
  const rightMany = rightEnd.endsWith("{");
  const turned = rightMany && !leftMany;
  const [from, to] = turned ? [bare(right), bare(left)] : [bare(left), bare(right)];
  const toEnd = turned ? leftEnd : rightEnd;
  const kind = leftMany && rightMany ? "manyToMany" : leftMany || rightMany ? "manyToOne" : "oneToOne";
  return { from, to, kind, name: turned ? to : bare(label) || to, required: kind !== "manyToMany" && !toEnd.includes("o") };
}
