import { describe, expect, test } from "vitest";
import { contentBytes, makeFileTree } from ".";

function tree(...paths: readonly string[]) {
  return makeFileTree(paths.map((path) => ({ path, content: path })));
}

describe("the file tree", () => {
  test("is sorted by code unit, whatever the order given", () => {
    const paths = ["b.py", "B.md", "a/z.py", "a.py", "a/é.py", "_x", ".env.example", "app/[id]/(group)/page.tsx"];
    const sorted = [".env.example", "B.md", "_x", "a.py", "a/z.py", "a/é.py", "app/[id]/(group)/page.tsx", "b.py"];
    expect(tree(...paths).files.map((file) => file.path)).toEqual(sorted);
    expect(tree(...paths.reverse())).toEqual(tree(...paths));
  });

  test("is frozen and keeps what a file carries", () => {
    const file = {
      path: "bin/x",
      content: "#!/bin/sh\n",
      mode: "executable" as const,
      sources: ["e1"],
      symbols: [{ name: "x", sources: ["f1"] }],
    };
    const made = makeFileTree([file]);
    expect(made).toEqual({ files: [file] });
    expect([Object.isFrozen(made), Object.isFrozen(made.files), Object.isFrozen(made.files[0])]).toEqual([true, true, true]);
  });

  test.each([
    ["", 'The path "" is empty.'],
    ["/etc/passwd", 'The path "/etc/passwd" is absolute.'],
    ["a/../b", 'The path "a/../b" has the part "..".'],
    ["./a", 'The path "./a" has the part ".".'],
    ["a//b", 'The path "a//b" has an empty part.'],
    ["a/", 'The path "a/" has an empty part.'],
    ["a\\b", 'The path "a\\\\b" has a backslash.'],
    ["a\nb", 'The path "a\\nb" has a control character.'],
    ["a\u0000", 'The path "a\\u0000" has a control character.'],
    ["\ud800", 'The path "\\ud800" has a control character.'],
    ["C:/a", 'The path "C:/a" has a character Windows refuses.'],
    ["e\u0301.py", 'The path "e\u0301.py" is not in Unicode normal form C.'],
    ["a./b", 'The path "a./b" has a part that ends with a dot or a blank.'],
    ["app/con.py", 'The path "app/con.py" has the part "con.py", which Windows reserves.'],
  ])("refuses the path %j", (path, message) => {
    expect(() => tree(path)).toThrow(new Error(message));
  });

  test("refuses a path of more than 200 characters", () => {
    expect(tree("a".repeat(200)).files).toHaveLength(1);
    expect(() => tree("a".repeat(201))).toThrow("is longer than 200 characters.");
  });

  test("refuses two files of one path, letter case aside", () => {
    expect(() => tree("a.py", "a.py")).toThrow(new Error('Two files have the path "a.py".'));
    expect(() => tree("a/B.py", "a/b.py")).toThrow(new Error('Two files have the path "a/b.py" (one as "a/B.py").'));
  });

  test("refuses a file where a folder stands", () => {
    expect(() => tree("app/models/x.py", "app/Models")).toThrow(
      new Error('"app/Models" is a file, so "app/models/x.py" cannot stand in it.'),
    );
  });
});

test("content is UTF-8, and half a character is refused rather than changed", () => {
  expect(contentBytes({ path: "a", content: "é" })).toEqual(new Uint8Array([0xc3, 0xa9]));
  expect(contentBytes({ path: "a", content: new Uint8Array([1]) })).toEqual(new Uint8Array([1]));
  expect(() => contentBytes({ path: "a", content: "x\ud800" })).toThrow(new Error('"a" has half a character (a lone surrogate).'));
});
