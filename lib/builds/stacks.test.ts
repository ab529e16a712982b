import { expect, test } from "vitest";
import { stacks } from "@/generators";
import { isStack, STACKS } from "./stacks";

test("the page offers exactly the stacks that can be generated", () => {
  expect(STACKS).toEqual(stacks);
});

test("only a listed stack can be built", () => {
  expect(["flask-nextjs", "flask", "", "Flask", "__proto__"].map(isStack)).toEqual([true, true, false, false, false]);
});
