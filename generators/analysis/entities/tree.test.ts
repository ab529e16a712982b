import { expect, test } from "vitest";
import { endOf, readTrees, sumOfTrees } from "./tree";

const TREES = readTrees("0 1 2 0.5 1 2 10 20 30 40");

test.each([
  [[0, 0, 9], 10],
  [[0, 2, 9], 20],
  [[1, 9, 2], 30],
  [[1, 9, 3], 40],
])("%j comes to the end %i", (values, end) => {
  expect(TREES.map((tree) => endOf(tree, values))).toEqual([end]);
});

test("sums the ends of all trees", () => {
  expect(sumOfTrees([...TREES, ...TREES], -1, [1, 0, 3])).toBe(79);
});
