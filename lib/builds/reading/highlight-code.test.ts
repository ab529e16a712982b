import { expect, test } from "vitest";
import { highlightCode } from "./highlight-code";

const SAMPLES: Readonly<Record<string, string>> = {
  "a.py": 'def f(x: int) -> str:\n    """Doc."""\n    return f"{x}"\n',
  "a.tsx": "export const A = ({ a }: { a: string }) => <p>{a}</p>;\n",
  "a.json": '{"a": 1}\n',
  "a.yaml": "a:\n  - b\n",
  "a.md": "# Title\n\n`code`\n",
  Dockerfile: "FROM python:3.12\nRUN pip install .\n",
  Makefile: "test:\n\tpytest\n",
  "nginx.conf": "server { listen 80; }\n",
};

for (const [path, text] of Object.entries(SAMPLES)) {
  test(`${path} is coloured and loses no character`, async () => {
    const lines = await highlightCode(path, text);
    expect(`${lines.map((line) => line.map((token) => token.text).join("")).join("\n")}\n`).toBe(text);
    expect(lines.flat().some(({ kind }) => kind !== null)).toBe(true);
  });
}

test("an unknown language and hostile text are lines as they are", async () => {
  expect(await highlightCode("a.xyz", "<script>\nalert(1)")).toEqual([[{ text: "<script>", kind: null }], [{ text: "alert(1)", kind: null }]]);
});
