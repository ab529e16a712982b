import { expect, test } from "vitest";
import { planCodebase, type FieldPlan } from "../../plan/index";
import { everything } from "../../testing/genomes/index";
import { exampleValue } from "./example-value";
import { inputSchema, outputSchema } from "./field-schema";

const sample = planCodebase(everything).entities.find(({ names }) => names.snake === "sample");

function field(snake: string): FieldPlan {
  const found = sample?.fields.find(({ names }) => names.snake === snake);
  if (!found) throw new Error(snake);
  return found;
}

test.each([
  ["code", { title: "Code", type: "string", maxLength: 12, pattern: "^(?:^[A-Z]{2}-[0-9]{4}$)$" }],
  ["headline", { title: "Headline", type: "string", maxLength: 80 }],
  ["quantity", { title: "Quantity", type: "integer", minimum: 0, maximum: 500 }],
  ["fee", { title: "Fee", type: ["string", "number"], pattern: "^-?[0-9]{1,30}([.][0-9]{1,30})?$", minimum: 0, exclusiveMaximum: 1_000_000_000_000 }],
  ["optional_enum", { title: "Optional enum", type: ["string", "null"], enum: ["low", "very_high", null] }],
  ["required_json", { title: "Required JSON", type: ["object", "array", "string", "number", "boolean"] }],
  ["optional_date", { title: "Optional date", type: ["string", "null"], format: "date" }],
])("what is sent as %s", (name, schema) => {
  expect({ ...inputSchema(field(name)), title: schema.title }).toEqual(schema);
});

test("money is shown with its two decimal places", () => {
  expect(outputSchema(field("optional_money"), true)).toMatchObject({ type: ["string", "null"], pattern: "^-?[0-9]+[.][0-9]{2}$" });
});

test("examples satisfy pattern, bounds and the calendar", () => {
  if (!sample) throw new Error("sample");
  expect(exampleValue(field("code"), sample)).toMatch(/^[A-Z]{2}-[0-9]{4}$/);
  expect(exampleValue(field("required_date"), sample)).toBe("2100-01-01");
  expect(exampleValue(field("ratio"), sample)).toBe("1.000000");
  expect(exampleValue(field("required_money"), sample)).toBe("1.00");
});
