import fc from "fast-check";
import { expect, test } from "vitest";
import { anyGenome } from "../../testing/genomes/arbitrary-genome";
import { clinic, everything, minimal, rental } from "../../testing/genomes/index";
import { checkGenome } from "../check-genome";
import { genomeDigest } from "../digest";
import type { Genome } from "../genome";
import { columnTypes, typeOfColumn } from "./column-types";
import { readDbml, printDbml } from "./dbml";
import { exportGenome, importInto } from "./index";
import { ExchangeError, type ExchangeModel } from "./model";
import { modelOfGenome } from "./model-of-genome";
import { printMermaid, readMermaid } from "./mermaid";
import { printSql, readSql } from "./sql";

const sorted = ({ entities, relations }: ExchangeModel): ExchangeModel => ({ entities, relations: relations.map((each) => (each.kind === "manyToMany" ? { ...each, required: false } : each)).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) });
const round = (genome: Genome, check: (model: ExchangeModel) => void) => check(sorted(modelOfGenome(genome)));

/** Names that a format without escapes can hold. */
const plain = (model: ExchangeModel): boolean => !/[|,%\\#]|\\"/.test(JSON.stringify(model).replace(/","|":|,"|\},\{|\],|\},/g, "")) && /^[\x20-\x7e]*$/.test(JSON.stringify(model));

test("DBML comes back as it went, whatever things are called", () => {
  fc.assert(
    fc.property(anyGenome(), (genome) => {
      round(genome, (model) => expect(sorted(readDbml(printDbml(model)))).toEqual(model));
    }),
    { numRuns: 25 },
  );
});

test("SQL comes back as it went, as far as columns can say", () => {
  const asColumns = (model: ExchangeModel): ExchangeModel =>
    sorted({ entities: model.entities.map(({ name, fields }) => ({ name, fields: fields.map((field) => ({ ...field, type: field.type === "enum" ? "enum" : typeOfColumn(columnTypes[field.type]) })) })), relations: model.relations });
  fc.assert(
    fc.property(anyGenome(), (genome) => {
      round(genome, (model) => expect(sorted(readSql(printSql(model)))).toEqual(asColumns(model)));
    }),
    { numRuns: 25 },
  );
});

test("Mermaid comes back as it went", () => {
  for (const genome of [minimal, clinic, everything, rental]) round(genome, (model) => expect(sorted(readMermaid(printMermaid(model)))).toEqual(model));
  fc.assert(
    fc.property(anyGenome(), (genome) => {
      const model = sorted(modelOfGenome(genome));
      const again = readMermaid(printMermaid(model));
      expect(again.entities.map(({ fields }) => fields.map(({ type, required, unique }) => ({ type, required, unique })))).toEqual(model.entities.map(({ fields }) => fields.map(({ type, required, unique }) => ({ type, required, unique }))));
      if (plain(model)) expect(sorted(again)).toEqual(model);
    }),
    { numRuns: 25 },
  );
});

test("JSON is the whole genome", () => {
  fc.assert(
    fc.property(anyGenome(), (genome) => {
      expect(genomeDigest(importInto(genome, "json", exportGenome(genome, "json")))).toBe(genomeDigest(genome));
    }),
    { numRuns: 15 },
  );
  expect(() => importInto(minimal, "json", "{")).toThrow(ExchangeError);
});

test("importing what a genome has changes nothing in it, and into an empty one gives the same model", () => {
  const empty = { ...minimal, entities: [], relations: [], permissions: [], rules: [], features: { ...minimal.features, search: { ...minimal.features.search, entities: [] }, export: { ...minimal.features.export, entities: [] } } };
  for (const genome of [clinic, everything, rental]) {
    for (const format of ["dbml", "mermaid"] as const) {
      const text = exportGenome(genome, format);
      expect(modelOfGenome(importInto(genome, format, text))).toEqual(modelOfGenome(genome));
      const fresh = importInto(empty, format, text);
      expect(sorted(modelOfGenome(fresh))).toEqual(sorted(modelOfGenome(genome)));
      expect(checkGenome(fresh).filter(({ code }) => code.startsWith("unknown"))).toEqual([]);
    }
  }
});

test("DBML as dbdiagram writes it", () => {
  const model = readDbml(`// a comment
Project shop { database_type: 'PostgreSQL' }
Enum order_status {
  open
  paid [note: 'done']
}
Table users as U {
  id integer [primary key]
  email varchar(320) [unique, not null]
}
Table "public".orders {
  id integer [pk, increment]
  user_id integer [not null, ref: > users.id]
  status order_status
  total decimal(10,2) [not null]
  Note: 'what was ordered'
  indexes {
    (user_id, status) [unique]
  }
}
Ref: order_items.order_id > orders.id
Table order_items {
  order_id integer [not null]
  quantity int
}
`);
  expect(model.entities.map(({ name }) => name)).toEqual(["users", "orders", "order_items"]);
  expect(model.entities[1]?.fields).toEqual([
    { name: "status", type: "enum", required: false, unique: false, values: ["open", "paid"] },
    { name: "total", type: "money", required: true, unique: false, values: [] },
  ]);
  expect(model.relations).toContainEqual({ from: "orders", to: "users", kind: "manyToOne", name: "user", required: true });
});

test("SQL of other hands", () => {
  const model = readSql(`-- shop
CREATE TYPE mood AS ENUM ('good', 'it''s bad');
create table if not exists public.Customers (id serial primary key, "Full Name" character varying(80) not null, mood mood, created_at timestamp with time zone default now());
CREATE TABLE \`orders\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  customer_id int NOT NULL,
  note text, -- a remark, with a comma
  price decimal(8,2) CHECK (price > 0),
  PRIMARY KEY (id),
  CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE CASCADE
) ENGINE=InnoDB;
INSERT INTO orders VALUES (1, 'a;b');`);
  expect(model.entities.map(({ name, fields }) => [name, fields.map(({ name: field, type }) => `${field}: ${type}`)])).toEqual([
    ["Customers", ["Full Name: string", "Mood: enum", "Created at: datetime"]],
    ["Orders", ["Note: text", "Price: money"]],
  ]);
  expect(model.relations).toEqual([{ from: "Orders", to: "Customers", kind: "manyToOne", name: "Customer", required: true }]);
  expect(model.entities[0]?.fields[1]?.values).toEqual(["good", "it's bad"]);
});

test("Mermaid of other hands", () => {
  const model = readMermaid(`erDiagram
  %% people
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE-ITEM : contains
  CUSTOMER {
    string name
    string custNumber PK
    date born "their birthday"
  }`);
  expect(model.entities.map(({ name }) => name)).toEqual(["CUSTOMER", "ORDER", "LINE-ITEM"]);
  expect(model.entities[0]?.fields.map(({ name, type }) => [name, type])).toEqual([
    ["name", "string"],
    ["born", "date"],
  ]);
  expect(model.relations).toEqual([
    { from: "ORDER", to: "CUSTOMER", kind: "manyToOne", name: "CUSTOMER", required: true },
    { from: "LINE-ITEM", to: "ORDER", kind: "manyToOne", name: "ORDER", required: true },
  ]);
});

test("what is no such text is refused with its line", () => {
  expect(() => readDbml("Table a {\n id\n}")).toThrow(/^Line 2/);
  expect(() => readDbml("Hello there")).toThrow(/^Line 1/);
  expect(() => readMermaid("erDiagram\n what is this?")).toThrow(/^Line 2/);
  expect(() => readSql("select 1")).toThrow(/no CREATE TABLE/);
});
