import { expect, test } from "vitest";
import published from "./genome.schema.json";
import { canonicalJson, genomeJsonSchema } from "./index";

test("the published schema is the schema of the code; scripts/write-genome-schema.ts writes it anew", () => {
  expect(canonicalJson(published)).toBe(genomeJsonSchema());
});

test("names its parts, so that a person can read it", () => {
  const definitions = Object.keys(published.$defs);
  expect(definitions).toEqual(expect.arrayContaining(["Entity", "Field", "Relation", "Role", "Rule", "Workflow"]));
  expect(definitions.filter((name) => name.startsWith("__"))).toEqual([]);
});
