import { makeBlock, nothing } from "./block";
import type { Block } from "./block";
import { oneLine, visibleText } from "./invisible";

/**
 * A person's words on one line of Markdown: no link, image, HTML, heading, list, table cell or
 * emphasis can come of them. Good in headings, list items and table cells alike.
 */
export function mdText(text: string): Block<"md"> {
  return makeBlock({ language: "md", kind: "literal", text: escapeLine(oneLine(text)) });
}

/** A person's paragraphs, each on a line of its own with a blank line between them. */
export function mdParagraphs(text: string): Block<"md"> {
  const paragraphs = visibleText(text)
    .split(/\n\s*\n/)
    .map((paragraph) => escapeLine(oneLine(paragraph)));
  const kept = paragraphs.filter((paragraph) => paragraph !== "");
  if (kept.length === 0) return nothing;
  return makeBlock({ language: "md", kind: "literal", text: kept.join("\n\n") });
}

/** Inline code: `text` between enough backticks that it cannot end early; plain text where a bar would split a table cell. */
export function mdCode(text: string): Block<"md"> {
  const line = oneLine(text);
  if (line === "") return nothing;
  if (line.includes("|")) return mdText(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return makeBlock({ language: "md", kind: "literal", text: `${fence}${pad}${line}${pad}${fence}` });
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*[\]<|~$]/g, "\\$&")
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
    .replace(/(^| )#/g, "$1\\#")
    // Only what reads as a character reference needs it: "R&D &copy;".
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/^([-+=>])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/(https?|ftp|mailto|xmpp):/gi, "$1\\:")
    .replace(/(www)\./gi, "$1\\.")
    .replace(/@/g, "\\@");
}
