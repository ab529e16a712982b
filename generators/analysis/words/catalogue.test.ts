import { describe, expect, it } from "vitest";
import { fieldTypeSchema } from "../../genome/schema/field";
import { catalogue, withoutConcepts } from "./catalogue";

describe("the catalogue", () => {
  it("gives every usual field a type that fields can have", () => {
    const wrong = [...catalogue().concepts.values()].flatMap(({ name, fields }) => fields.filter(({ type }) => type !== null && !fieldTypeSchema.safeParse(type).success).map((field) => `${name}.${field.name}:${field.type}`));
    expect(wrong).toEqual([]);
  });

  it("gives every choice at least two values", () => {
    const wrong = [...catalogue().concepts.values()].flatMap(({ name, fields }) => fields.filter(({ values }) => values.length === 1).map((field) => `${name}.${field.name}`));
    expect(wrong).toEqual([]);
  });

  it("means one thing by the words that tables of several domains know", () => {
    expect(["late fee", "homework", "book loan", "blog post", "clock-in"].map((word) => catalogue().things.get(word.replace("-", " "))?.name)).toEqual(["Fine", "Assignment", "Loan", "Post", "CheckIn"]);
  });

  it("hides concepts for one reading only", () => {
    expect(withoutConcepts((name) => name === "Invoice", () => catalogue().things.has("invoice"))).toBe(false);
    expect(catalogue().things.get("invoice")?.name).toBe("Invoice");
  });
});
