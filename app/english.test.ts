import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Articles are prose from the first line to the last: they are written where they stand. */
const PROSE = ["app/(articles)"];

/** What speaks to programs, in the words of a protocol. */
const PROTOCOLS = ["app/api", "app/auth"];

/** Where a literal is never read by a person: classes, addresses, names of things. */
const SILENT_ATTRIBUTES = /^(className|href|src|srcSet|media|id|key|name|type|value|d|viewBox|fill|stroke|autoComplete|role|rel|accept|htmlFor|tone|afterwards|page|style|method|scope|lang|data-.*)$/;

/** Words after one another, or one that begins like a sentence; classes of style sheets have hyphens and colons in them. */
function isEnglish(text: string): boolean {
  const words = text.trim().split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  if (words.some((word) => /[a-z]-[a-z[\d]|[a-z]:[a-z]/.test(word))) return false;
  return words.length > 1 ? words.some((word) => !STYLES.has(word)) : /^\p{Lu}\p{Ll}+[.,:]?$/u.test(text.trim());
}

const STYLES = new Set(["button", "sheet", "link", "grid", "flex", "hidden", "truncate", "light", "dark"]);

function isSilent(node: ts.Node): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (ts.isJsxAttribute(above)) return SILENT_ATTRIBUTES.test(above.name.getText());
    if (ts.isJsxElement(above) && above.openingElement.tagName.getText() === "code") return true;
    if (ts.isImportDeclaration(above) || ts.isTypeNode(above) || ts.isThrowStatement(above)) return true;
    if (ts.isExpressionStatement(above) && ts.isStringLiteral(above.expression)) return true;
    // Errors of programs and the log are for who runs the product.
    if (ts.isCallExpression(above) && /^logger\.|\.(closest|querySelector)$/.test(above.expression.getText())) return true;
    // What is compared with is a key or a state, never shown.
    if (ts.isBinaryExpression(above) && /^[!=]==$/.test(above.operatorToken.getText())) return true;
    if (ts.isNewExpression(above) && above.expression.getText() === "Error") return true;
  }
  return false;
}

/** Every literal in a file that somebody could read on a page. */
function englishIn(file: string, content: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const isText = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && (ts.isJsxText(node) ? /\p{L}{2}/u.test(node.text) && !/^\s*[\w/]+[/.]\w+\s*$/.test(node.text) : isEnglish(node.text)) && !isSilent(node)) found.push(`${file}: ${node.text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const within = (file: string, folders: readonly string[]) => folders.some((folder) => file.startsWith(`${folder}/`));
const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("app", name))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"));

test("English stands in texts/: no screen and no action has a sentence of its own", () => {
  const moved = files.filter((file) => !within(file, [...PROSE, ...PROTOCOLS]));
  expect(moved.length).toBeGreaterThan(40);
  expect(moved.flatMap((file) => englishIn(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("sentences are found wherever they hide, and code is not", () => {
  const screen = '"use client";\nimport x from "./Some thing";\nconst a = { done: "Saved.", hint: `At least ${3} characters` };\nexport const P = () => <p className="mt-2 grid" title="Your plan">Hello {x ? "Save it" : "/pricing"}</p>;';
  expect(englishIn("a.tsx", screen)).toEqual(["a.tsx: Saved.", "a.tsx: At least", "a.tsx: Your plan", "a.tsx: Hello", "a.tsx: Save it"]);
});
