import { expect, test } from "vitest";
import { checkDescription, descriptionProblem } from "./check-description";

test("line ends become one kind and a byte order mark goes", () => {
  expect(checkDescription("\uFEFFA task\r\nhas a title.\rDone")).toBe("A task\nhas a title.\nDone");
});

test("text at the limit is taken and one character more is refused with both figures", () => {
  expect(descriptionProblem("a".repeat(200_000))).toBeUndefined();
  expect(descriptionProblem("a".repeat(200_001))).toBe(
    "The description has 200,001 characters; at most 200,000 are read. Shorten it or leave out appendices.",
  );
});

test("empty and broken texts are refused", () => {
  const broken = "The text has bytes that are not text. Save the file as UTF-8 and try again.";
  expect(["a\0b", "\uFFFD", "\uD800"].map(descriptionProblem)).toEqual([broken, broken, broken]);
  expect(descriptionProblem(" \n\t")).toBe("There is no text yet. Describe the product in your own words, or drop a file.");
});
