import { expect, test } from "vitest";
import { parseDocument } from "../document/parse-document";
import { findModels } from "./find-models";

/** Entities as "name: field type" lines. */
function read(text: string): string[] {
  return findModels(parseDocument(text)).entities.map(({ name, fields }) => `${name}: ${fields.map((field) => `${field.name} ${field.type}${field.references ? `>${field.references}` : ""}${field.values.length > 0 ? `(${field.values.join("/")})` : ""}${field.unique ? "!" : ""}`).join(", ")}`);
}

test("reads SQL", () => {
  expect(read("```sql\nCREATE TABLE orders (\n  id INT PRIMARY KEY,\n  number VARCHAR(20) NOT NULL UNIQUE,\n  total DECIMAL(10, 2),\n  status ENUM('open','paid'),\n  customer_id INT REFERENCES customers(id)\n);\n```")).toEqual([
    "orders: id INT, number VARCHAR(20)!, total DECIMAL(10, 2), status ENUM('open','paid')(open/paid), customer_id INT>customers",
  ]);
});

test("reads Prisma", () => {
  expect(read("```prisma\nenum Status { OPEN CLOSED }\nmodel Task {\n  id Int @id\n  title String\n  status Status\n  project Project @relation(fields: [projectId], references: [id])\n  projectId Int\n}\nmodel Project {\n  id Int @id\n}\n```")).toEqual([
    "Task: id Int!, title String, status enum(OPEN/CLOSED), projectId Int>Project",
    "Project: id Int!",
  ]);
});

test("reads DBML", () => {
  expect(read("```dbml\nTable books {\n  id integer [pk]\n  isbn varchar [unique]\n  author_id integer [ref: > authors.id]\n}\n```")).toEqual(["books: id integer, isbn varchar!, author_id integer>authors"]);
});

test("reads Mermaid with its relations", () => {
  const { entities, relations } = findModels(parseDocument("```mermaid\nerDiagram\n  CLIENT ||--|{ CAMPAIGN : runs\n  CLIENT {\n    int id PK\n    string name\n  }\n```"));
  expect(entities.map(({ name }) => name).sort()).toEqual(["CAMPAIGN", "CLIENT"]);
  expect(relations).toEqual([{ from: "CAMPAIGN", to: "CLIENT", kind: "manyToOne" }]);
});

test("reads TypeScript interfaces", () => {
  expect(read("```ts\ninterface Pet {\n  name: string;\n  kind: 'dog' | 'cat';\n  age?: number;\n}\n```")).toEqual(["Pet: name string, kind enum(dog/cat), age number"]);
});

test("reads typed lists under the name of a table", () => {
  expect(read("patients:\n- id (INTEGER PRIMARY KEY)\n- name (VARCHAR)\n- owner_id (INTEGER FOREIGN KEY)\n")).toEqual(["patients: id INTEGER PRIMARY KEY, name VARCHAR, owner_id INTEGER FOREIGN KEY>owner"]);
});

test("reads a table of columns", () => {
  expect(read("| Table: `orders` | Column | Data type | Description |\n|---|---|---|---|\n| PK | `order_id` | INT | id |\n| FK | `customer_id` | INT | Foreign key to the `users` table |\n| | `status` | ENUM | `Open`, `Paid` |\n")).toEqual(["orders: order_id INT, customer_id INT>users, status ENUM(Open/Paid)"]);
});

test("takes a drawn tree of records for a model and a tree of folders for nothing", () => {
  expect(read("```\nRental\n├─ Customer, Start Date\n└─ Status\n```")).toEqual(["Rental: Customer , Start Date , Status "]);
  expect(read("```\nsrc/\n├─ index.ts\n└─ app.ts\n```")).toEqual([]);
});

test("reads a table of fields under the heading of its record", () => {
  expect(read("## Vehicle\n\n| Field | Type | Required |\n|---|---|---|\n| plate_number | string | yes |\n| year | integer | no |\n")).toEqual(["Vehicle: plate_number string, year integer"]);
});

test("reads tables drawn with lines", () => {
  expect(read("Vehicle\n\n```\n+--------------+---------+\n| Field        | Type    |\n+--------------+---------+\n| plate_number | string  |\n| owner_id     | int FK  |\n+--------------+---------+\n```\n")).toEqual(["Vehicle: plate_number string, owner_id int FK>owner"]);
  expect(read("```\n+--------------+---------+\n| Vehicle      |         |\n+--------------+---------+\n| plate_number | string  |\n| year         | integer |\n+--------------+---------+\n```\n")).toEqual(["Vehicle: plate_number string, year integer"]);
});

test("reads JSON samples", () => {
  expect(read('```json\n{"invoice": {"number": "A-1", "total": 12.5, "paid": true}, "customers": [{"name": "x", "email": "y"}]}\n```')).toEqual(["invoice: number , total decimal, paid boolean", "customers: name , email "]);
});

test("reads the fields of a form", () => {
  expect(read("Vehicle form fields:\n- Plate number (text, required)\n- Year (number)\n- Fuel (dropdown: petrol, diesel)\n")).toEqual(["Vehicle: Plate number text, required, Year number, Fuel enum(petrol/diesel)"]);
});
