const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };

interface Writing {
  readonly blocks: string[];
  line: string;
  /** Open lists, the innermost last: the number of the next item, or undefined for a bullet. */
  readonly lists: (number | undefined)[];
  row: string[] | undefined;
  rows: string[][] | undefined;
  heading: number;
}

/**
 * Markdown of the plain, well-formed HTML that a word processor's document is converted to. Marks of
 * emphasis and links are left out: what counts for a description is words, lists and tables.
 */
export function htmlToMarkdown(html: string): string {
  const writing: Writing = { blocks: [], line: "", lists: [], row: undefined, rows: undefined, heading: 0 };
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith("<")) takeTag(writing, part);
    else writing.line += part.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity).replaceAll(/\s+/g, " ");
  }
  endLine(writing);
  return writing.blocks.join("\n").replaceAll(/\n{3,}/g, "\n\n").trim();
}

function takeTag(writing: Writing, tag: string): void {
  const [, close = "", name = ""] = /^<(\/?)([a-z0-9]+)/.exec(tag) ?? [];
  const opens = close === "";
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      endLine(writing);
      writing.heading = opens ? Number(name[1]) : 0;
      return;
    case "p":
      endLine(writing);
      return;
    case "br":
      if (writing.row === undefined) endLine(writing);
      else writing.line += " ";
      return;
    case "ul":
    case "ol":
      endLine(writing);
      if (opens) writing.lists.push(name === "ol" ? 1 : undefined);
      else if (writing.lists.pop() !== null && writing.lists.length === 0) writing.blocks.push("");
      return;
    case "li":
      endLine(writing);
      return;
    case "table":
      endLine(writing);
      if (opens) writing.rows = [];
      else endTable(writing);
      return;
    case "tr":
      if (opens) writing.row = [];
      else if (writing.row !== undefined) {
        writing.rows?.push(writing.row);
        writing.row = undefined;
      }
      return;
    case "td":
    case "th":
      if (!opens) writing.row?.push(writing.line.trim().replaceAll("|", "\\|"));
      writing.line = "";
      return;
    default:
  }
}

function endLine(writing: Writing): void {
  const text = writing.line.trim();
  // Paragraphs of one cell share its line.
  if (writing.row !== undefined) {
    if (text !== "") writing.line = `${text} `;
    return;
  }
  writing.line = "";
  if (text === "") return;
  const { lists, heading, blocks } = writing;
  if (lists.length === 0) blocks.push(heading === 0 ? text : `${"#".repeat(heading)} ${text}`, "");
  else blocks.push(`${"  ".repeat(lists.length - 1)}${nextMark(lists)} ${text}`);
}

function nextMark(lists: (number | undefined)[]): string {
  const number = lists.at(-1);
  if (number === undefined) return "-";
  lists[lists.length - 1] = number + 1;
  return `${number}.`;
}

function endTable(writing: Writing): void {
  const rows = writing.rows ?? [];
  writing.rows = undefined;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? "").join(" | ")} |`);
  const [head = "", ...body] = lines;
  writing.blocks.push(head, `|${" --- |".repeat(width)}`, ...body, "");
}
