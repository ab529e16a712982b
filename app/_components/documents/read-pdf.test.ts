import { expect, test } from "vitest";
import { pdf } from "@/tests/documents";
import { joinLines, type PlacedText } from "./join-lines";
import { readPdf } from "./read-pdf";

test("the text of a PDF is read, and what is none is an error", async () => {
  expect(await readPdf(pdf(["A book has a title and", "an author.", "- a loan (due)"]))).toBe("A book has a title and an author.\n\n- a loan (due)");
  expect(await readPdf(pdf([]))).toBe("");
  await expect(readPdf(new TextEncoder().encode("no document").buffer)).rejects.toThrow();
});

test("lines become paragraphs, headings and lists again", () => {
  const line = (text: string, y: number, size = 10): PlacedText => ({ text, x: 0, y, size });
  const page = [line("Libro", 700, 18), line("A book has a ti-", 670), line("tle", 658), line(" and", 658), line("an author.", 646), line("Next paragraph.", 610), line("• one", 590), line("• two", 578)];
  expect(joinLines(page)).toBe("## Libro\n\nA book has a title and an author.\n\nNext paragraph.\n\n- one\n- two");
});
