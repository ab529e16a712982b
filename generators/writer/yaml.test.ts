import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { sampleHostileTexts } from "../testing/hostile-text";
import { yaml, yamlComment, yamlData, yamlString } from ".";

const TEXTS = sampleHostileTexts(1000).map((text) => text.replace(/[\ud800-\udfff]/gu, "\ufffd"));

function parse(text: string, version: "1.1" | "1.2"): unknown {
  const document = parseDocument(text, { version });
  expect(document.errors).toEqual([]);
  return document.toJS() as unknown;
}

describe.each(["1.1", "1.2"] as const)("YAML %s", (version) => {
  test("reads every scalar and every comment back as nothing but its text", () => {
    for (const text of TEXTS) {
      const block = yaml`
        ${yamlComment(text)}
        a: ${yamlString(text)}
        b:
          - ${yamlString(text)}
          - c: 1 ${yamlComment(text.slice(0, 60))}
      `;
      expect(parse(block.text, version)).toEqual({ a: text, b: [text, { c: 1 }] });
    }
  });

  test("reads data back as it was", () => {
    const data = { list: [[1, [2.5, []]], { a: {}, b: [{ c: null }] }], on: true, version: "3.10", time: "12:30:00", y: "1e3", empty: "" };
    expect(parse(yamlData(data).text, version)).toEqual(data);
    for (const text of TEXTS.slice(0, 400)) {
      if (text === "__proto__" || text === "<<") continue;
      expect(parse(yamlData({ k: { [text]: [text, { [text]: text }] } }).text, version)).toEqual({
        k: { [text]: [text, { [text]: text }] },
      });
    }
  });
});

test("data is printed in block style, words plain where every reader agrees", () => {
  expect(
    yaml`
    services:
      ${yamlData({ web: { image: "acme/web", ports: ["8000:80"], on: "no", steps: [{ run: "make check", env: {} }] } })}
  `.text,
  ).toBe(`services:
  web:
    image: acme/web
    ports:
      - "8000:80"
    "on": "no"
    steps:
      - run: make check
        env: {}`);
  expect(yamlData({}).text).toBe("{}");
  expect(() => yamlData([Number.NaN])).toThrow("NaN has no YAML number.");
});
