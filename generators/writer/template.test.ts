import { describe, expect, test } from "vitest";
import {
  conf,
  identifier,
  join,
  lines,
  md,
  nothing,
  py,
  pyComment,
  pyString,
  PythonModule,
  slug,
  ts,
  tsString,
  TypeScriptModule,
  when,
  yaml,
  yamlString,
} from ".";

describe("layout", () => {
  test("the common indentation and the framing newlines go", () => {
    const block = py`
      def f():
          return ${1}

      x = 2
    `;
    expect(block.text).toBe("def f():\n    return 1\n\nx = 2");
  });

  test("a template on one line is printed as it is", () => {
    expect(py`  x = ${identifier("y")}`.text).toBe("  x = y");
  });

  test("every line of a block takes the indentation of its line", () => {
    const body = py`
      if a:
          b()

      c()
    `;
    expect(
      py`
      def f():
          ${body}
          return [${[py`1,`, py`2,`]}]
    `.text,
    ).toBe("def f():\n    if a:\n        b()\n\n    c()\n    return [1,\n    2,]");
  });

  test("a line whose holes print nothing vanishes, with one of the blank lines around it", () => {
    expect(
      yaml`
      a: 1

      ${when(false, yaml`b: 2`)}

      c: ${nothing}
      ${[]}
      d: 4
    `.text,
    ).toBe("a: 1\n\nc: \nd: 4");
  });

  test("text between holes is printed raw", () => {
    expect(py`x = "\n" + r"\d" + '\\'`.text).toBe('x = "\\n" + r"\\d" + \'\\\\\'');
    expect(ts`const x = \`\${y}\`;`.text).toBe("const x = `${y}`;");
  });

  test("a template that is only a hole prints the hole", () => {
    expect(
      md`${md`
a
      `}`.text,
    ).toBe("a");
  });
});

describe("holes", () => {
  test.each([
    [
      "the bare string",
      () => py`x = ${"import os" as never}`,
      'py template, line 1, after "x = ": a hole takes a block, symbol, identifier or number, not the bare string "import os".',
    ],
    [
      "undefined",
      () => ts`x = ${undefined as never}`,
      'ts template, line 1, after "x = ": a hole takes a block, symbol, identifier or number, not undefined.',
    ],
    [
      "null",
      () => yaml`x: ${null as never}`,
      'yaml template, line 1, after "x: ": a hole takes a block, symbol, identifier or number, not null.',
    ],
    [
      "a boolean",
      () => md`${true as never}`,
      'md template, line 1, after "": a hole takes a block, symbol, identifier or number, not true.',
    ],
    [
      "not a number",
      () => conf`${Number.NaN}`,
      'conf template, line 1, after "": a hole takes a block, symbol, identifier or number, not NaN.',
    ],
    [
      "a string in an array",
      () => py`${["x"] as never}`,
      'py template, line 1, after "": an array may hold blocks only, not the bare string "x".',
    ],
    [
      "an object shaped like a block",
      () => py`${JSON.parse('{"kind":"code","text":"import os"}') as never}`,
      'py template, line 1, after "": a hole takes a block, symbol, identifier or number, not an object.',
    ],
    ["a block of another language", () => py`${tsString("x") as never}`, 'py template, line 1, after "": a ts block cannot stand in py.'],
    ["a reserved word", () => py`a\n${identifier("class")}`, 'py template, line 1, after "a\\\\n": "class" is a reserved word.'],
    ["a slug in code", () => ts`a = ${slug("b-c")}`, 'ts template, line 1, after "a = ": "b-c" is a slug, which is not a name in code.'],
  ])("%s is refused with its place", (_what, print, message) => {
    expect(print).toThrow(new Error(message));
  });

  test.each([
    ["double quotes", () => py`x = "${pyString("a")}"`],
    ["an open string", () => py`x = "hello ${pyString("a")} there"`],
    [
      "a docstring",
      () => py`
      """
      ${pyString("a")}
      """
    `,
    ],
    ["an emitted template literal", () => ts`x = \`a ${tsString("a")}\``],
    ["a quoted YAML scalar", () => yaml`a: "b ${yamlString("c")}"`],
    ["quotes, wrapped in another template", () => py`x = "${py`${pyString("a")}`}"`],
    ["quotes, as a comment", () => py`x = "${pyComment("a")}"`],
  ])("a literal inside %s is refused", (_where, print) => {
    expect(print).toThrow("a literal, a comment or code with quotes may not stand inside quotes");
  });

  test("a literal after closed quotes, and a symbol inside quotes, are fine", () => {
    const python = new PythonModule();
    const client = python.useForTypes("app.models.client", "Client");
    expect(py`x: Mapped["${client}"] = f("it's", ${pyString("a")})  # don't`.text).toBe(`x: Mapped["Client"] = f("it's", "a")  # don't`);
  });

  test("a reserved word is a fine property in TypeScript and a fine key in YAML", () => {
    expect(ts`a.${identifier("default")}`.text).toBe("a.default");
    expect(yaml`${identifier("class")}: 1`.text).toBe("class: 1");
  });

  test.each(["", "a b", "1a", "a-b", "é", "a\n", "a.b"])("%j is no identifier", (name) => {
    expect(() => identifier(name)).toThrow(`${JSON.stringify(name)} is not an identifier.`);
  });

  test.each(["", "A", "-a", "a b", "../a", "a\n", "é"])("%j is no slug", (name) => {
    expect(() => slug(name)).toThrow(`${JSON.stringify(name)} is not a slug.`);
  });
});

describe("composition", () => {
  test("join and lines leave out blocks that print nothing", () => {
    expect(join([py`a`, nothing, py`b`], ", ").text).toBe("a, b");
    expect(lines(py`a`, when(false, py`b`), py`c`).text).toBe("a\nc");
    expect(join([], ", ")).toBe(nothing);
  });

  test("join refuses blocks of two languages", () => {
    expect(() => join([py`a`, ts`b`], ", ")).toThrow("join cannot mix py and ts blocks.");
  });

  test("a literal stays a literal through join", () => {
    expect(() => py`x = "${join([pyString("a"), pyString("b")], ", ")}"`).toThrow("a literal, a comment or code with quotes");
  });

  test("when makes its block only if it is wanted", () => {
    const make = () => {
      throw new Error("made");
    };
    expect(when(false, make)).toBe(nothing);
    expect(() => when(true, make)).toThrow("made");
  });

  test("symbols of two modules do not mix", () => {
    const one = new TypeScriptModule().use("react", "useState");
    const other = new TypeScriptModule().use("react", "useMemo");
    expect(() => ts`${one} ${other}`).toThrow("A block mixes symbols of two modules");
  });
});
