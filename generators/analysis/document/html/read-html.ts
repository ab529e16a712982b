import type { Root } from "mdast";
import type { TextRun } from "../inline-text";
import { htmlRanges } from "./html-ranges";
import { htmlToMarkdown } from "./html-to-markdown";

/** The description with its HTML said in Markdown, and where each character stood; null when there is no such HTML. */
export function readHtml(root: Root, source: string): TextRun | null {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  let found = false;
  const keepUntil = (end: number): void => {
    pieces.push(source.slice(at, end));
    for (; at < end; at += 1) offsets.push(at);
  };
  for (const range of htmlRanges(root, source)) {
    const markdown = htmlToMarkdown(source, range);
    found ||= markdown.text.trim() !== "";
    keepUntil(range.start);
    pieces.push(markdown.text);
    for (const offset of markdown.offsets) offsets.push(offset);
    at = range.end;
  }
  if (!found) return null;
  keepUntil(source.length);
  return { text: pieces.join(""), offsets };
}
