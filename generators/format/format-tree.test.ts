import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadStatic } from "../files";
import type { SourceFile } from "../files";
import { DPRINT_SETTINGS } from "./format-typescript";
import { FormatError, formatTree } from ".";

const TARGETS = readdirSync(new URL("../targets", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`../targets/${entry.name}`, import.meta.url)).includes("static"))
  .map((entry) => entry.name);

async function problemsOf(files: readonly SourceFile[]) {
  try {
    await formatTree(files);
  } catch (error) {
    if (error instanceof FormatError) return error.problems;
    throw error;
  }
  return [];
}

describe("formatting", () => {
  test("Python is laid out, idle imports go and the rest are put in order", async () => {
    const content = `from app.b import z,x\nimport sys, os\nfrom flask import (g,\n  request)\nprint( x,sys,g )\nraise ValueError(("a"\n"b"))\n`;
    expect(await formatTree([{ path: "app/a.py", content, sources: ["e1"] }])).toEqual([
      {
        path: "app/a.py",
        content: 'import sys\n\nfrom flask import g\n\nfrom app.b import x\n\nprint(x, sys, g)\nraise ValueError("ab")\n',
        sources: ["e1"],
      },
    ]);
  });

  test("a long string beside a long name gets a line of its own", async () => {
    const name = "n".repeat(63);
    const text = `${"word ".repeat(13)}end`;
    const content = `f(${name}="${text}", b=1)\nx = {"${name}": "${text}"}\n`;
    expect((await formatTree([{ path: "a.py", content: `from app.x import f\n\n${content}` }])).map((file) => file.content)).toEqual([
      `from app.x import f\n\nf(\n    ${name}=(\n        "${text}"\n    ),\n    b=1,\n)\nx = {\n    "${name}": (\n        "${text}"\n    )\n}\n`,
    ]);
  });

  test("a long reference beside a long name gets a line of its own", async () => {
    const name = "n".repeat(50);
    const content = `from app.x import Model\n\nx = {"${name}": Model.${name}, "b": 1}\n`;
    expect((await formatTree([{ path: "a.py", content }])).map((file) => file.content)).toEqual([
      `from app.x import Model\n\nx = {\n    "${name}": (\n        Model.${name}\n    ),\n    "b": 1,\n}\n`,
    ]);
  });

  test("TypeScript and TSX are laid out; declarations keep the layout of what writes them", async () => {
    const content = "export const a = {x: 1, 'y-z': <p\n className='b'>{c  }</p>}\n";
    const files = [
      { path: "a.tsx", content },
      { path: "b.ts", content: "const f = x => { return x }\nif (f) f(1)" },
      { path: "c.d.ts", content: "type A = {a:1}" },
    ];
    expect((await formatTree(files)).map((file) => file.content)).toEqual([
      'export const a = { x: 1, "y-z": <p className="b">{c}</p> };\n',
      "const f = (x) => {\n  return x;\n};\nif (f) f(1);\n",
      "type A = {a:1}",
    ]);
  });

  test("TypeScript that is no code is refused with its place", async () => {
    expect(await problemsOf([{ path: "src/a.tsx", content: "const a = 1;\nconst b = <div>;\n" }])).toEqual([
      { path: "src/a.tsx", line: 2, rule: "invalid-syntax", message: expect.stringContaining("Unexpected token") as string },
    ]);
  });

  test("a generated frontend formats itself as it was formatted here", () => {
    const file = loadStatic("nextjs").find(({ path }) => path === "frontend/dprint.json");
    expect(JSON.parse(String(file?.content))).toMatchObject(DPRINT_SETTINGS);
  });

  test("other files, static files, bytes and empty files stay as they are", async () => {
    const files: SourceFile[] = [
      { path: "README.md", content: "x  =  1" },
      { path: "app/a.py", content: "x  =  1\n", origin: "static" },
      { path: "app/b.py", content: new Uint8Array([1]) },
      { path: "app/__init__.py", content: "" },
    ];
    expect(await formatTree(files)).toEqual(files);
  });

  test("every problem of every file is named with its place", async () => {
    const files = [
      { path: "app/a.py", content: "def f(:\n    pass\n" },
      { path: "app/b.py", content: "def f(items=[]):\n    return items\n\n\nprint(unknown)\n" },
      { path: "app/c.py", content: `x = "${"a ".repeat(60)}"\n` },
      { path: "app/d.py", content: "x = 1\n" },
    ];
    expect(await problemsOf(files)).toEqual([
      { path: "app/a.py", line: 1, rule: "invalid-syntax", message: "Expected a parameter or the end of the parameter list" },
      { path: "app/a.py", line: 1, rule: "invalid-syntax", message: "Expected `)`, found newline" },
      { path: "app/b.py", line: 1, rule: "B006", message: "Do not use mutable data structures for argument defaults" },
      { path: "app/b.py", line: 5, rule: "F821", message: "Undefined name `unknown`" },
      { path: "app/c.py", line: 1, rule: "E501", message: "Line too long (126 > 100)" },
    ]);
    await expect(formatTree(files.slice(2))).rejects.toThrow(
      /^The emitted code has 1 problem\(s\):\napp\/c\.py:1: E501 Line too long \(126 > 100\)$/,
    );
  });
});

describe.each(TARGETS)("the static files of %s", (target) => {
  test("are kept as the formatter leaves emitted ones", async () => {
    const files = loadStatic(target).filter((file) => /\.(py|tsx?)$/.test(file.path));
    const emitted = files.map(({ path, content }) => ({ path, content }));
    expect(await problemsOf(emitted)).toEqual([]);
    expect(await formatTree(emitted)).toEqual(emitted);
  });
});
