import type { Nodes } from "mdast";

/** Text under construction, with the source offset of every code unit. */
export interface TextRun {
  text: string;
  readonly offsets: number[];
}

export function emptyRun(): TextRun {
  return { text: "", offsets: [] };
}

/** Append the readable text of an inline node; images and HTML say nothing, links say their text. */
export function appendText(run: TextRun, node: Nodes, source: string): void {
  switch (node.type) {
    case "text":
    case "inlineCode": {
      const from = node.position?.start.offset ?? 0;
      const to = node.position?.end.offset ?? from;
      const found = source.slice(from, to).indexOf(node.value);
      appendLiteral(run, node.value, { from: found < 0 ? from : from + found, end: found < 0 ? to : Number.MAX_SAFE_INTEGER });
      return;
    }
    case "break":
      appendLiteral(run, "\n", { from: node.position?.start.offset ?? 0, end: Number.MAX_SAFE_INTEGER });
      return;
    case "html":
      if (/^<br/i.test(node.value)) appendLiteral(run, "\n", { from: node.position?.start.offset ?? 0, end: Number.MAX_SAFE_INTEGER });
      return;
    default:
      if ("children" in node) for (const child of node.children) appendText(run, child, source);
  }
}

function appendLiteral(run: TextRun, value: string, { from, end }: { readonly from: number; readonly end: number }): void {
  run.text += value;
  for (let index = 0; index < value.length; index += 1) run.offsets.push(Math.min(from + index, Math.max(from, end - 1)));
}
