import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTree } from "../format";
import { hostileText, sampleHostileTexts } from "../testing/hostile-text";
import { runPython } from "../testing/run-python";
import { identifier, py, pyComment, pyDocstring, pyString, PythonModule, pyValue } from ".";

const TEXTS = sampleHostileTexts(1500);

describe("Python strings", () => {
  test("a literal reads as the text", () => {
    expect(pyString('say "hi"\n\\ \u202e é').text).toBe('"say \\"hi\\"\\n\\\\ \\u202e é"');
    expect(pyString("").text).toBe('""');
  });

  test("a long literal is broken after blanks, in parentheses", () => {
    expect(pyString(`${"word ".repeat(20)}end`).text).toBe(`(\n    "${"word ".repeat(13)}"\n    "${"word ".repeat(7)}end"\n)`);
  });

  test("Python evaluates every literal to exactly its text", () => {
    const pairs = TEXTS.map((text) => [text, pyString(text).text]);
    expect(runPython("print(json.dumps([text for text, code in data if ast.literal_eval(code) != text]))", pairs)).toEqual([]);
  });

  test("Python evaluates every value to exactly its data", () => {
    const data = TEXTS.slice(0, 300).map((text, index) => ({ [text]: [text, index, index % 2 === 0, null, -1.5], b: {} }));
    const pairs = data.map((value) => [value, pyValue(value).text]);
    expect(runPython("print(json.dumps([text for text, code in data if ast.literal_eval(code) != text]))", pairs)).toEqual([]);
  });

  test("a number without a literal is refused", () => {
    expect(() => pyValue([Number.POSITIVE_INFINITY])).toThrow("Infinity has no literal.");
  });
});

describe("Python docstrings and comments", () => {
  test("a docstring is wrapped and keeps its paragraphs", () => {
    expect(pyDocstring("One line.").text).toBe('"""One line."""');
    expect(pyDocstring('Ends with "quotes"').text).toBe('"""Ends with "quotes\\""""');
    expect(pyDocstring(`a\n\n\n${"word ".repeat(20)}`).text).toBe(`"""a\n\n${"word ".repeat(17).trim()}\nword word word\n"""`);
    expect(pyDocstring(" \n\u200b").text).toBe("");
  });

  test("a comment is no instruction to a tool", () => {
    expect(pyComment("noqa: E501").text).toBe("# “noqa”: E501");
    expect(pyComment("see # type: ignore\n\n-*- encoding: utf-7 -*-").text).toBe("# see  “type”: ignore\n#\n# *- “encoding”: utf-7 -*-");
    expect(pyComment("The type of a task").text).toBe("# The type of a task");
    expect(pyComment("").text).toBe("");
  });

  test("a function with a hostile docstring holds nothing else", () => {
    const modules = TEXTS.map(
      (text) =>
        py`
      def f():
          ${pyDocstring(text)}
          return 1
    `.text,
    );
    const program = `
def is_harmless(code):
    body = ast.parse(code).body[0].body
    extra = body[:-1]
    return len(extra) <= 1 and all(isinstance(e, ast.Expr) and isinstance(e.value, ast.Constant) and isinstance(e.value.value, str) for e in extra)
print(json.dumps([code for code in data if not is_harmless(code)]))`;
    expect(runPython(program, modules)).toEqual([]);
  });

  test("a file that starts with a hostile comment keeps its encoding and its one statement", () => {
    const modules = TEXTS.map(
      (text) =>
        py`
      ${pyComment(text)}
      x = "é"
    `.text,
    );
    const program = `
def value(code):
    names = {}
    exec(compile(code.encode("utf-8"), "f", "exec"), names)
    return names["x"] if len(ast.parse(code).body) == 1 else None
print(json.dumps([code for code in data if value(code) != "é"]))`;
    expect(runPython(program, modules)).toEqual([]);
  });
});

describe("whole files", () => {
  test("ruff accepts any text in every hole of a file, and formatting is stable", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (first, second) => {
        const file = { path: "app/x.py", content: hostileModule(first, second) };
        const [once] = await formatTree([file]);
        expect(await formatTree(once === undefined ? [] : [once])).toEqual([once]);
      }),
      { numRuns: 200 },
    );
  });

  test("no comment switches a rule off", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const content = py`
          ${pyComment(text)}
          x = nowhere  ${pyComment(text.slice(0, 40).replace(/\s/g, " "))}
        `.text;
        await expect(formatTree([{ path: "app/x.py", content: `${content}\n` }])).rejects.toThrow("F821");
      }),
      { numRuns: 200 },
    );
  });
});

function hostileModule(first: string, second: string): string {
  const python = new PythonModule({ docstring: first });
  const field = python.use("dataclasses", "field");
  const dataclass = python.use("dataclasses", "dataclass");
  return python.render(py`
    ${pyComment(second)}
    NAMES = ${pyValue({ [first]: [second, null], [second]: 1 })}


    @${dataclass}
    class Thing:
        ${pyDocstring(second)}

        label: str = ${pyString(first)}
        names: list[str] = ${field}(default_factory=lambda: [${pyString(second)}])
        ${pyComment(first)}

        def greet(self, name: str) -> str:
            ${pyDocstring(first, 8)}
            if name == ${pyString(first)}:
                raise ValueError(${pyString(second)}, ${pyValue({ ["k".repeat(63)]: first })})
            dict(${identifier("a".repeat(63))}=${pyString(second)}, ${identifier("b".repeat(63))}=${pyString(first)})
            return f"{name}" + ${pyString(second)}
  `);
}
