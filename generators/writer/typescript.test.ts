import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { sampleHostileTexts } from "../testing/hostile-text";
import { identifier, join, ts, tsComment, tsDoc, tsString, tsValue, tsxText, TypeScriptModule } from ".";

const TEXTS = sampleHostileTexts(1000);

/** A parsed TSX file; what the parser found wrong is an internal list that the type leaves out. */
function parse(code: string): typescript.SourceFile {
  const file = typescript.createSourceFile("x.tsx", code, typescript.ScriptTarget.ES2022, true, typescript.ScriptKind.TSX);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly typescript.Diagnostic[] };
  expect(parseDiagnostics.map((each) => each.messageText)).toEqual([]);
  return file;
}

describe("TypeScript strings", () => {
  test("a literal reads as the text", () => {
    expect(tsString('say "hi"\n\\ \u202e\u2028 é 🙂 </script>').text).toBe('"say \\"hi\\"\\n\\\\ \\u202e\\u2028 é 🙂 \\u003c/script>"');
  });

  test("the compiler reads every literal, attribute and child as exactly its text", () => {
    for (const text of TEXTS) {
      const file = parse(ts`const x = <a title=${tsxText(text)}>${tsxText(text)}{f(${tsString(text)})}</a>;`.text);
      const found: string[] = [];
      const visit = (node: typescript.Node): void => {
        if (typescript.isStringLiteral(node)) found.push(node.text);
        typescript.forEachChild(node, visit);
      };
      visit(file);
      expect(found).toEqual([text, text, text]);
      expect(file.statements).toHaveLength(1);
    }
  });

  test("a value evaluates to exactly its data, with keys that mean something to objects", () => {
    for (const text of TEXTS.slice(0, 300)) {
      const data = { [text]: [text, 1, null, true, -0.5, {}, []], nested: { [text]: { a: text } } };
      expect(JSON.parse(JSON.stringify(evaluate(tsValue(data).text)))).toEqual(JSON.parse(JSON.stringify(data)));
    }
    const own: unknown = evaluate(tsValue(JSON.parse('{"__proto__": {"a": 1}}')).text);
    expect(Object.keys(own as object)).toEqual(["__proto__"]);
  });
});

/** What a literal evaluates to, by the platform's own reading. */
function evaluate(code: string): unknown {
  return new Function(`return (${code});`)() as unknown;
}

describe("TypeScript comments", () => {
  test("a comment is wrapped and ends no earlier than it should", () => {
    expect(tsComment("a */ b\n\n@ts-ignore").text).toBe("// a * / b\n//\n// “ts”-ignore");
    expect(tsDoc("Ends */ here").text).toBe("/** Ends * / here */");
    expect(tsDoc("").text).toBe("");
  });

  test("no comment becomes code, a directive or a pragma", () => {
    for (const text of TEXTS) {
      const file = parse(
        ts`
        ${tsComment(text)}
        ${tsDoc(text)}
        const x = 1;
      `.text,
      );
      const { pragmas, checkJsDirective, commentDirectives } = file as unknown as Record<string, unknown>;
      expect(file.statements).toHaveLength(1);
      expect([(pragmas as Map<string, unknown>).size, checkJsDirective, commentDirectives, file.referencedFiles]).toEqual([
        0,
        undefined,
        undefined,
        [],
      ]);
      expect(file.text).not.toMatch(/(\/\/|\/\*+|^ \*)\s*eslint-/m);
    }
  });
});

describe("TypeScript modules", () => {
  test("imports stand in groups, sorted, with types apart", () => {
    const module = new TypeScriptModule({ directive: "use client" });
    const button = module.use("@/components/button", "Button");
    module.use("react", "useState");
    module.useType("react", "ReactNode");
    module.useDefault("next/link", "Link");
    module.useNamespace("zod", "z");
    module.use("./schema", "schema", { as: "taskSchema" });
    module.use("node:path", "join");
    module.useType("@/lib/task", "Task");
    module.use("@/lib/task", "Task");
    expect(module.render(ts`export const x = <${button} />;`)).toBe(`"use client";

import { join } from "node:path";

import Link from "next/link";
import { useState } from "react";
import type { ReactNode } from "react";
import * as z from "zod";

import { Button } from "@/components/button";
import { Task } from "@/lib/task";

import { schema as taskSchema } from "./schema";

export const x = <Button />;
`);
  });

  test("the value of a name wins over its type in either order", () => {
    const module = new TypeScriptModule();
    module.use("@/lib/task", "Task");
    module.useType("@/lib/task", "Task");
    expect(module.render(ts`new Task();`)).toBe('import { Task } from "@/lib/task";\n\nnew Task();\n');
  });

  test("two meanings of one local name, and names that cannot be bound, are refused", () => {
    const module = new TypeScriptModule();
    module.use("react", "memo");
    expect(() => module.use("lodash", "memo")).toThrow('"memo" of lodash is already taken by react');
    expect(() => module.declare("memo")).toThrow('"memo" of this file is already taken by react');
    expect(() => module.useDefault("x", "default")).toThrow('"default" is a reserved word.');
    expect(() => module.use('x"; alert(1); "', "y")).toThrow("is not a module path.");
  });

  test("a symbol of another module is refused", () => {
    const other = new TypeScriptModule().use("react", "memo");
    expect(() => new TypeScriptModule().render(join([ts`${other}`, ts`${identifier("x")}`], "\n"))).toThrow(
      "The body prints a symbol of another module",
    );
  });
});
