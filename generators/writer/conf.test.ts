import { spawnSync } from "node:child_process";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { sampleHostileTexts } from "../testing/hostile-text";
import { runPython } from "../testing/run-python";
import { conf, confComment, envString, lines, makeString, shellString, tomlString } from ".";
import { oneLine } from "./invisible";

const TEXTS = sampleHostileTexts(300);

test("a shell reads every word as its text", () => {
  const script = lines(
    ...TEXTS.map(
      (text) => conf`
    ${confComment(text)}
    printf '%s\n' ${shellString(text)}
  `,
    ),
  );
  expect(run("sh", ["-s"], `${script.text}\n`)).toEqual(TEXTS.map(oneLine));
});

test("a recipe's word is the shell's, with make's dollar doubled", () => {
  expect(makeString("a $HOME 'b' # c").text).toBe("'a $$HOME '\\''b'\\'' # c'");
  for (const text of TEXTS) {
    const { text: word } = makeString(text);
    expect(word.replace(/\$\$/g, "$")).toBe(shellString(text).text);
    expect(word).not.toMatch(/\n|(?<!\$)(\$\$)*\$(?!\$)/);
  }
});

test("an env file gives every value as its text, with look-alikes for quotes and backslashes", () => {
  for (const text of TEXTS) {
    const plain = oneLine(text).replace(/'/g, "’").replace(/\\/g, "/");
    const file = conf`
      ${confComment(text)}
      A=1
      NAME=${envString(text)}
      B=2
    `.text;
    expect(parseEnv(file)).toEqual({ A: "1", NAME: plain, B: "2" });
  }
});

test("TOML reads every string as its text", () => {
  const files = TEXTS.map((text) => [
    oneLine(text),
    conf`
    ${confComment(text)}
    [a]
    b = ${tomlString(text)}
  `.text,
  ]);
  expect(runPython("import tomllib\nprint(json.dumps([c for t, c in data if tomllib.loads(c) != {'a': {'b': t}}]))", files)).toEqual([]);
});

function run(program: string, args: readonly string[], input: string): readonly string[] {
  const result = spawnSync(program, args, { input, encoding: "utf8" });
  if (result.error !== undefined) throw result.error;
  expect(result.stderr).toBe("");
  return result.stdout.split("\n").slice(0, -1);
}
