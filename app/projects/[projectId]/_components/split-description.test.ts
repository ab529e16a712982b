import { expect, test } from "vitest";
import type { Source } from "@/generators/genome";
import { splitDescription } from "./split-description";

const sentence = (id: string, start: number, end: number) => ({ id, start, end, text: "", kind: "used" as const, reason: "" });
const source = (...sentences: Source["sentences"]): Source => ({ digest: "", language: "en", sentences });
const shape = (text: string, from: Source) => splitDescription(text, from).map((segment) => [segment.text, segment.sentence?.id ?? null]);

test("sentences and the gaps between them give the whole text", () => {
  expect(shape("# A\nOne. Two.", source(sentence("s2", 9, 13), sentence("s1", 4, 8)))).toEqual([
    ["# A\n", null],
    ["One.", "s1"],
    [" ", null],
    ["Two.", "s2"],
  ]);
});

test("overlapping, empty and outside sentences lose nothing", () => {
  const from = source(sentence("s1", 0, 4), sentence("s2", 2, 6), sentence("s3", 5, 5), sentence("s4", 7, 99));
  expect(shape("One. Two.", from)).toEqual([
    ["One.", "s1"],
    [" Two.", null],
  ]);
});

test("a description without sentences stays as it is", () => {
  expect(shape("text", source())).toEqual([["text", null]]);
  expect(shape("", source())).toEqual([]);
});

test("marks of emphasis stay with the sentence they begin or end", () => {
  expect(shape("One. **Crates**: two. __Three__", source(sentence("s1", 0, 4), sentence("s2", 7, 21), sentence("s3", 24, 29)))).toEqual([
    ["One.", "s1"],
    [" ", null],
    ["**Crates**: two.", "s2"],
    [" ", null],
    ["__Three__", "s3"],
  ]);
});

test("a bullet is no emphasis of the line before it", () => {
  expect(shape("One.\n* Two.", source(sentence("s1", 0, 4), sentence("s2", 7, 11)))).toEqual([
    ["One.", "s1"],
    ["\n* ", null],
    ["Two.", "s2"],
  ]);
});
