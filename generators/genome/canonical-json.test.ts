import fc from "fast-check";
import { expect, test } from "vitest";
import { everything } from "../testing/genomes/index";
import { canonicalJson, CanonicalJsonError, type Genome, genomeDigest, parseGenome } from "./index";

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]));
}

test("keys are sorted by code unit, also those that look like numbers", () => {
  expect(canonicalJson({ b: 1, "10": 2, "9": 3, a: [], Z: {} })).toBe('{\n  "10": 2,\n  "9": 3,\n  "Z": {},\n  "a": [],\n  "b": 1\n}\n');
});

test("texts are in NFC with LF, and -0 is 0", () => {
  expect(canonicalJson(["e\u0301\r\nx\ry", -0])).toBe('[\n  "é\\nx\\ny",\n  0\n]\n');
});

test.each([[0.5], [Number.NaN], [2 ** 53], ["\ud800"], [{ "é": 1, "e\u0301": 2 }], [() => 1]])("refuses what has no canonical form: %s", (value) => {
  expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
});

/** JSON as a genome may hold it: whole numbers and LF only. */
const wholeJson = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value), (_, item: unknown) => (typeof item === "number" ? Math.trunc(item) % 1000 : typeof item === "string" ? item.replaceAll("\r", "") : item)));

test("reads back as what was written", () => {
  fc.assert(
    fc.property(wholeJson, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the digest does not depend on the order of keys, but on every value", () => {
  expect(genomeDigest(parseGenome(shuffled(everything)))).toBe(genomeDigest(everything));
  const renamed: Genome = { ...everything, product: { ...everything.product, name: "Another" } };
  expect(genomeDigest(renamed)).not.toBe(genomeDigest(everything));
});
