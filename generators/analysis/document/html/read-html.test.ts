import { expect, test } from "vitest";
import type { Block } from "../block";
import { sourceRange } from "../block";
import { parseDocument } from "../parse-document";

/** The tree as indented lines. */
function outline(text: string): string[] {
  const depth = (block: Block): number => (block.parent ? depth(block.parent) + 1 : 0);
  return parseDocument(text).blocks.map((block) => `${"  ".repeat(depth(block))}${block.kind}: ${block.text}`);
}

test("reads a page of HTML like the same text in Markdown", () => {
  const page = "<h1 align='center'>Orchard</h1><p>Growers record harvests.</p>\n<h2>Features</h2>\n<ul><li>Record harvests<ul><li>Weigh a crate</li></ul><li>Sell crates</li></ul>";
  expect(outline(page)).toEqual(outline("# Orchard\n\nGrowers record harvests.\n\n## Features\n\n- Record harvests\n  - Weigh a crate\n- Sell crates\n"));
});

test("reads a table of HTML, also with empty lines in it", () => {
  const { blocks } = parseDocument("<table border=\"1\">\n<tr><th>Field</th><th>Type</th></tr>\n\n<tr><td>weight <b>net</b></td><td>int | null</td></tr>\n</table>");
  expect(blocks.map(({ kind, cells }) => [kind, ...cells.map(({ column, text }) => `${column}=${text}`)])).toEqual([["row", "=Field", "=Type"], ["row", "Field=weight net", "Type=int | null"]]);
});

test("takes bold paragraphs, summaries and terms as labels of what follows", () => {
  expect(outline("<details><summary>Crate</summary>\n\n- weight\n\n</details>\n\n<b>Buyer</b>\n\n- name\n\n<dl><dt>Tree</dt><dd>height</dd></dl>")).toEqual([
    "label: Crate", "  item: weight", "label: Buyer", "  item: name", "label: Tree", "  item: height",
  ]);
});

test("reads a story over several lines as one sentence", () => {
  const story = "As a picker I want to log crates so that I am paid";
  expect(outline("<h5>As a picker<br>I want to log crates<br>so that I am paid</h5>")).toEqual([`heading: ${story}`]);
  expect(outline("As a picker\nI want to log crates\nso that I am paid")).toEqual([`paragraph: ${story}`]);
});

test("ignores comments, scripts, styles and attributes", () => {
  expect(outline("<div title=\"hidden > invoice\">Crates</div>\n<script>\nvar a = '<p>invoice</p>';\n</script>\n<style>p { }</style>\n<!-- <p>invoice</p> -->\n<p onclick=\"invoice()\">Trees<!-- invoice --></p>")).toEqual(["paragraph: Crates", "paragraph: Trees"]);
});

test("reads HTML within items and quotations", () => {
  expect(outline("- <p>Growers</p>\n- Buyers <ul><li>shops</li></ul>\n\n> <p>Every crate has a weight.</p>")).toEqual(["item: Growers", "item: Buyers", "  item: shops", "paragraph: Every crate has a weight."]);
});

test("leaves names in brackets that are no tags of a page", () => {
  expect(outline("<customer>\n\nList<String> holds crates.")).toEqual(["paragraph: List holds crates."]);
});

test("maps what it reads to where it stands", () => {
  const source = "<h2>Fruit &amp; trees</h2>\n<p>Growers <b>weigh</b> a crate &amp; sell it.<br>Done.</p>";
  const said = parseDocument(source).blocks.map((block) => { const { start, end } = sourceRange(block, 0, block.text.length); return source.slice(start, end); });
  expect(said[0]).toBe("Fruit &amp; trees");
  const [, line] = parseDocument(source).blocks;
  const at = line?.text.indexOf("sell it") ?? -1;
  expect(line && source.slice(sourceRange(line, at, at + 7).start, sourceRange(line, at, at + 7).end)).toBe("sell it");
});

test.each([
  ["tags without end", "<p><a ".repeat(6_000)], ["open quotes", "<p><a href=\">".repeat(3_000)], ["comments without end", "<p><!-- ".repeat(5_000)],
  ["lists in lists", "<ul><li>a".repeat(3_000)], ["tables in tables", "<table><tr><td>a".repeat(2_500)], ["inline tags", "a <b>x</b> ".repeat(4_000)], ["scripts", "<script>".repeat(5_000)],
])("takes no long time over %s", (_name, text) => {
  const start = performance.now();
  parseDocument(text);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 20_000);
