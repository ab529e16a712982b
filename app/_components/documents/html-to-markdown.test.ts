import { expect, test } from "vitest";
import { docx } from "@/tests/documents";
import { htmlToMarkdown } from "./html-to-markdown";
import { readDocx } from "./read-docx";

test("headings, paragraphs, lists and tables become Markdown", () => {
  const html =
    "<h1>Libro</h1><p>A <strong>book</strong> has a &lt;title&gt; &amp; an author.</p>" +
    "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol><li>first</li><li>second</li></ol>" +
    "<table><tr><td><p>Field</p></td><td><p>Type</p></td></tr><tr><td><p>a|b</p><p>c</p></td><td></td></tr></table><p>End.</p>";
  expect(htmlToMarkdown(html)).toBe(
    [
      "# Libro",
      "",
      "A book has a <title> & an author.",
      "",
      "- one",
      "  - inner",
      "- two",
      "",
      "1. first",
      "2. second",
      "",
      "| Field | Type |",
      "| --- | --- |",
      "| a\\|b c |  |",
      "",
      "End.",
    ].join("\n"),
  );
});

test("a Word document is read, and what is none is an error", async () => {
  const text = await readDocx(await docx(["Libro", "A book has a title & an author."]));
  expect(text).toContain("A book has a title & an author.");
  expect(text).toContain("Libro");
  await expect(readDocx(new TextEncoder().encode("no document").buffer)).rejects.toThrow();
});
