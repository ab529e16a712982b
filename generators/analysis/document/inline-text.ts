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
      const raw = source.slice(from, to);
      const found = raw.indexOf(node.value);
      if (found < 0) appendDecoded(run, node.value, { raw, from });
      else appendLiteral(run, node.value, { from: from + found, end: Number.MAX_SAFE_INTEGER });
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

const REFERENCE = /&#?\w{1,32};/y;

/** A text that is written with references such as "&amp;", with backslashes or with indented lines. */
function appendDecoded(run: TextRun, value: string, { raw, from }: { readonly raw: string; readonly from: number }): void {
  let at = 0;
  let pending = "";
  for (let index = 0; index < value.length; index += 1) {
    const letter = value[index] ?? "";
    REFERENCE.lastIndex = at;
    const reference = raw[at] === "&" ? REFERENCE.exec(raw)?.[0] : undefined;
    if (!reference) while (at < raw.length && raw[at] !== letter && /[\\\s>]/.test(raw[at] ?? "")) at += 1;
    run.text += letter;
    run.offsets.push(from + Math.min(at, Math.max(0, raw.length - 1)));
    /* What one reference stands for may be two code units. */
    if (reference && pending === "" && /[\uD800-\uDBFF]/.test(letter)) pending = reference;
    else {
      at += reference?.length ?? 1;
      pending = "";
    }
  }
}
