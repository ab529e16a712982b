import type { Nodes, Root } from "mdast";
import type { HtmlRange } from "./html-to-markdown";

/** HTML that says how a text is set; other names between brackets are examples, placeholders or types. */
const SETTING = /^\s*<\/?(?:h[1-6]|p|div|section|article|main|header|footer|nav|aside|center|blockquote|figure|details|summary|body|html|ul|ol|li|menu|dl|dt|dd|hr|pre|table|caption|thead|tbody|tfoot|tr|t[dh]|form|fieldset|b|strong|em|i|u|span|font|br|script|style)(?=[\s/>])/i;
/** Tags that begin a block wherever they stand. */
const BLOCK = /^<\/?(?:h[1-6]|p|div|section|details|summary|ul|ol|li|dl|d[td]|table|tr|t[dh])(?=[\s/>])/i;

/** Where the Markdown parser met HTML instead of Markdown, in order and apart from one another. */
export function htmlRanges(root: Root, source: string): HtmlRange[] {
  return joinTables(rangesIn(root, source), source);
}

function rangesIn(node: Nodes, source: string): HtmlRange[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case "html":
      return SETTING.test(node.value) ? [rangeOf(source, start, end)] : [];
    case "paragraph":
      return node.children.some((child) => child.type === "html" && BLOCK.test(child.value)) ? [rangeOf(source, start, end)] : [];
    case "code":
      return !/^[`~]/.test(source.slice(start, end).trimStart()) && SETTING.test(node.value) ? [rangeOf(source, start, end)] : [];
    case "root":
    case "list":
    case "listItem":
    case "blockquote":
      return node.children.flatMap((child) => rangesIn(child, source));
    default:
      return [];
  }
}

/** A list or a quotation goes on where each line begins with as much white space or with its mark. */
function rangeOf(source: string, start: number, end: number): HtmlRange {
  const before = source.slice(Math.max(source.lastIndexOf("\n", start - 1) + 1, start - MOST_PREFIX), start);
  const prefix = before.replace(/[^>\s]/g, " ");
  return { start, end, prefix: prefix.includes(">") || /\S/.test(before) ? prefix : "", place: /[^>\s]/.test(before) ? "item" : "line" };
}

const MOST_PREFIX = 80;

/** Empty lines within a table end the HTML for the parser, and not for its author. */
function joinTables(ranges: readonly HtmlRange[], source: string): HtmlRange[] {
  const joined: HtmlRange[] = [];
  let open = 0;
  for (const range of ranges) {
    const last = joined.at(-1);
    if (open > 0 && last) joined[joined.length - 1] = { ...last, end: range.end };
    else joined.push(range);
    for (const [tag] of source.slice(range.start, range.end).matchAll(/<\/?table\b/gi)) open = Math.max(0, open + (tag[1] === "/" ? -1 : 1));
  }
  return joined;
}
