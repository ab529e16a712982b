import { expect, test } from "vitest";
import type { Block } from "./block";
import { parseDocument } from "./parse-document";
import { splitSentences } from "./sentences";

/** The tree as indented lines. */
function outline(text: string): string[] {
  const depth = (block: Block): number => (block.parent ? depth(block.parent) + 1 : 0);
  return parseDocument(text).blocks.map((block) => `${"  ".repeat(depth(block))}${block.kind}: ${block.text}`);
}

test("lets headings, lead-ins and items own what follows", () => {
  expect(outline("# Shop\n\nThe customer can:\n\n- order\n  - pay\n- return\n\nAfterwards, the shop sends the goods to the customer by parcel service every day.")).toEqual([
    "heading: Shop", "  label: The customer can:", "    item: order", "      item: pay", "    item: return", "  paragraph: Afterwards, the shop sends the goods to the customer by parcel service every day.",
  ]);
});

test("reads plain text with numbered sections", () => {
  expect(outline("2.1 Guest functions\n\nSearch rooms.\n\n2.2 Front desk\n\nAssign rooms.")).toEqual(["heading: 2.1 Guest functions", "  paragraph: Search rooms.", "heading: 2.2 Front desk", "  paragraph: Assign rooms."]);
});

test("maps every character of a block to the description", () => {
  const source = "Some **bold** and [a link](http://x.y) with `code`.";
  const [block] = parseDocument(source).blocks;
  expect([...(block?.text ?? "")].map((character, index) => source[block?.offsets[index] ?? -1] === character)).not.toContain(false);
});

test("tells what a section is an aside about", () => {
  const asides = parseDocument("# Shop\n\n## Features\n\n- Orders\n\n## Installation\n\n- npm install\n\n## Out of scope\n\n- Payments\n").blocks.filter(({ kind }) => kind === "item").map(({ aside }) => aside);
  expect(asides).toEqual(["none", "setup", "excluded"]);
});

test("takes the heading over the whole text as its title, whatever it says", () => {
  expect(parseDocument("# Marketing\n\n## Features\n\n- Campaigns\n- Clients\n- Posts\n").blocks.every(({ aside }) => aside === "none")).toBe(true);
});

test("reads a cell that is a sentence on its own, and a row of a model as one", () => {
  const said = (text: string): string[] => splitSentences(parseDocument(text)).map((sentence) => sentence.text);
  expect(said("| ID | Story | Priority |\n|---|---|---|\n| S1 | As a **picker**, I want to log crates. | High |\n| S2 | The foreman can assign each row. | Low |")).toEqual([
    "ID | Story | Priority", "S1", "As a picker, I want to log crates.", "High", "S2", "The foreman can assign each row.", "Low",
  ]);
  expect(said("| Field | Type | Note |\n|---|---|---|\n| crate | int | The picker can change the number |")[1]).toBe("crate | int | The picker can change the number");
});

test("drops what pictures leave beside words", () => {
  const { blocks } = parseDocument("## 1\uFE0F\u20E3 Picker\n\n- \u2699\uFE0F Foreman\n\n| Who |\n|---|\n| 2\uFE0F\u20E3 Buyer |");
  expect(blocks.map(({ text, offsets }) => [text, offsets.length])).toEqual([["Picker", 6], ["\u2699 Foreman", 9], ["Who", 3], ["Buyer", 5]]);
});

test("lets bold lines and numbered chapters own the lines below them", () => {
  expect(outline("**Trees**\nEvery tree has a height.\n\nModule 2: Returns\n\nBuyers return crates.")).toEqual([
    "label: Trees", "  paragraph: Every tree has a height.", "heading: Module 2: Returns", "  paragraph: Buyers return crates.",
  ]);
});
