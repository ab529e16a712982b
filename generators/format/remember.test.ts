import { expect, test } from "vitest";
import { remembering } from "./remember";

test("a result is made once, and the ones not asked for longest are forgotten first", async () => {
  const made: string[] = [];
  const format = remembering(async (path, content) => {
    made.push(path);
    return content.toUpperCase();
  }, 8);
  expect(await format("1", "aa")).toBe("AA");
  expect(await format("2", "bb")).toBe("BB");
  expect(await format("3", "aa")).toBe("AA");
  expect(await format("4", "cc")).toBe("CC");
  expect(await format("5", "aa")).toBe("AA");
  expect(await format("6", "bb")).toBe("BB");
  expect(made).toEqual(["1", "2", "4", "6"]);
});

test("a failure is not remembered", async () => {
  let calls = 0;
  const format = remembering(async () => {
    calls += 1;
    throw new Error(String(calls));
  }, 8);
  await expect(format("a", "x")).rejects.toThrow("1");
  await expect(format("a", "x")).rejects.toThrow("2");
});

test("a result larger than the memory is given and forgotten", async () => {
  let calls = 0;
  const format = remembering(async (_path, content) => {
    calls += 1;
    return content;
  }, 8);
  expect([await format("a", "x".repeat(9)), await format("a", "x".repeat(9)), calls]).toEqual(["x".repeat(9), "x".repeat(9), 2]);
});
