import { expect, test } from "vitest";
import { sampleMatches } from "./sample-text";

test.each(["^[A-Z]{2}-[0-9]{4}$", "[a-z]+", "(INV|CRN)-[0-9]{1,6}", "A", "[0-9]{3} ?[0-9]{2}"])("texts for %s match it and differ", (pattern) => {
  const texts = sampleMatches(pattern, 20);
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  expect(texts.filter((text) => !expression.test(text))).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
});

test("the last characters vary first", () => {
  expect(sampleMatches("[A-Z]{2}-[0-9]{2}", 3)).toEqual(["AA-00", "AA-01", "AA-02"]);
});

test("a pattern with one match gives one text", () => {
  expect(sampleMatches("yes", 5)).toEqual(["yes"]);
});
