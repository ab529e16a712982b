import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { sampleHostileTexts } from "../testing/hostile-text";
import { md, mdCode, mdParagraphs, mdText } from ".";
import { oneLine } from "./invisible";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const TEXTS = sampleHostileTexts(1000);

function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function textOf(node: Node): string {
  return (node.value ?? "") + (node.children ?? []).map(textOf).join("");
}

/** The kinds of nodes below a node; a link that shows its own address counts as text. */
function kindsOf(node: Node): readonly string[] {
  const showsAddress = node.type === "link" && (node.url ?? "").endsWith(textOf(node));
  const kind = showsAddress ? "text" : node.type;
  return [...new Set([kind, ...(node.children ?? []).flatMap(kindsOf)])].sort();
}

describe("Markdown text", () => {
  test("what means something to Markdown is escaped, the rest reads as written", () => {
    expect(mdText("A *b* _c_ snake_case [d](http://e) <f> | #1 C#\n& g").text).toBe(
      "A \\*b\\* \\_c\\_ snake_case \\[d\\](http\\://e) \\<f> \\| \\#1 C# & g",
    );
    expect(mdText("Paws & Co, R&D &copy; &#42;").text).toBe("Paws & Co, R&D &amp;copy; &amp;#42;");
    expect(mdText("- 1. a").text).toBe("\\- 1. a");
    expect(mdText("1. a").text).toBe("1\\. a");
    expect(mdParagraphs("a\nb\n\n\n# c").text).toBe("a b\n\n\\# c");
    expect(mdParagraphs(" \n").text).toBe("");
  });

  test("inline code cannot end early", () => {
    expect(mdCode("a`b``c").text).toBe("``` a`b``c ```");
    expect(mdCode("a|b").text).toBe("a\\|b");
  });

  test("a heading, a list item and a paragraph hold only the words", () => {
    for (const text of TEXTS) {
      const words = oneLine(text);
      if (words === "") continue;
      const root = parse(
        md`
        # ${mdText(text)}

        - ${mdText(text)}

        ${mdText(text)}
      `.text,
      );
      expect(
        root.children?.map((node) => [
          node.type,
          kindsOf(node).filter((kind) => kind !== node.type && kind !== "listItem" && kind !== "paragraph"),
          textOf(node),
        ]),
      ).toEqual([
        ["heading", ["text"], words],
        ["list", ["text"], words],
        ["paragraph", ["text"], words],
      ]);
    }
  });

  test("a table row keeps its cells", () => {
    for (const text of TEXTS) {
      const root = parse(
        md`
        | a | b |
        |---|---|
        | ${mdText(text)} | ${mdCode(text)} |
      `.text,
      );
      expect(root.children?.map((node) => node.type)).toEqual(["table"]);
      const row = root.children?.[0]?.children?.[1];
      expect(row?.children?.map(textOf)).toEqual([oneLine(text), oneLine(text)]);
    }
  });

  test("paragraphs hold only paragraphs", () => {
    for (const text of TEXTS) {
      const kinds = kindsOf(parse(mdParagraphs(text).text)).filter((kind) => kind !== "root");
      expect(kinds.length === 0 || kinds.join() === "paragraph,text").toBe(true);
    }
  });
});
