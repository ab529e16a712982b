import { expect, test } from "vitest";
import { parseGenome } from "../../genome/index";
import { planCodebase } from "../../plan/index";
import { emitSeedData } from "./emit-seed-data";

function seedsOf(fields: readonly object[], rules: readonly object[] = []): string {
  const genome = parseGenome({ schemaVersion: 1, product: { name: "Desk", slug: "desk" }, entities: [{ id: "route", name: "Route", fields: fields.map((field) => ({ id: idOf((field as { name: string }).name), type: "date", ...field })) }], rules: [...rules] } as Parameters<typeof parseGenome>[0]);
  return String(emitSeedData(planCodebase(genome)).content);
}

function idOf(name: string): string {
  return name.replaceAll(" ", "-");
}

const daysOf = (content: string, column: string): number[] => [...content.matchAll(new RegExp(`"${column}": \\(today \\+ timedelta\\(days=(-?\\d+)\\)\\)`, "g"))].map(([, days]) => Number(days));

test.each(["date set", "hire date", "ordered on", "date"])("%s is a day that has passed", (name) => {
  const days = [...seedsOf([{ name }]).matchAll(/days=(-?\d+)/g)].map(([, each]) => Number(each));
  expect(days).toHaveLength(6);
  expect(days.every((each) => each < 0)).toBe(true);
});

test.each(["due date", "planned removal date", "expected delivery date", "valid until"])("%s is a day to come", (name) => {
  const days = [...seedsOf([{ name }]).matchAll(/days=(-?\d+)/g)].map(([, each]) => Number(each));
  expect(days.every((each) => each > 0)).toBe(true);
});

test("days that a rule compares stay in their order", () => {
  const content = seedsOf([{ name: "ordered on" }, { name: "shipped on" }], [{ id: "order", entity: "route", kind: "compare", left: idOf("ordered on"), right: idOf("shipped on"), operator: "<" }]);
  const [ordered, shipped] = [daysOf(content, "ordered_on"), daysOf(content, "shipped_on")];
  expect(ordered).toHaveLength(6);
  expect(ordered.every((day, row) => day < (shipped[row] ?? 0))).toBe(true);
});

test("a colour is a colour, and what must be unique keeps its number", () => {
  expect(seedsOf([{ name: "name", type: "string" }, { name: "colour", type: "string" }])).toContain('"colour": "Red"');
  expect(seedsOf([{ name: "name", type: "string" }, { name: "colour", type: "string", unique: true }])).toContain('"colour": "Colour 1"');
});
