import { expect, test } from "vitest";
import { readRange } from "./read-range";

test("single byte ranges are understood", () => {
  const headers = ["bytes=0-3", "bytes=4-", "bytes=-2", "bytes=8-99", "bytes=-99"];
  expect(headers.map((header) => readRange(header, 10))).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 9 },
    { start: 8, end: 9 },
    { start: 8, end: 9 },
    { start: 0, end: 9 },
  ]);
});

test("what is not one byte range is answered with the whole object", () => {
  const headers = [null, "", "bytes=-", "bytes=1-2,4-5", "items=0-1", "bytes=3-1", "bytes=a-b"];
  expect(headers.map((header) => readRange(header, 10))).toEqual(headers.map(() => "whole"));
});

test("a range behind the end cannot be satisfied", () => {
  expect(["bytes=10-", "bytes=-0"].map((header) => readRange(header, 10))).toEqual(["unsatisfiable", "unsatisfiable"]);
});
