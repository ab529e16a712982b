import type { Block } from "./block";

interface Line {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly level: number | null;
  readonly bold: boolean;
}

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{L}/u;
/** "Module 2: Returns" on a line of its own. */
const CHAPTER = /^(?:section|chapter|part|module|epic)\s+(?:\d{1,2}|[IVX]{1,4})\s*[.:)–—-]\s*\p{L}/iu;
const KEYCAP = /^[\d\u{1F51F}]\uFE0F?\u20E3|^\u{1F51F}/u;

/**
 * Decide which plain lines are headings or labels that own what follows. Authors who write no Markdown
 * still number their sections, repeat their labels and end a lead-in with a colon.
 */
export function lineLevels(lines: readonly Line[]): { readonly kind: Block["kind"]; readonly level: number }[] {
  const repeats = new Map<string, number>();
  for (const { kind, text } of lines) if (kind === "paragraph" && wordCount(text) >= 2 && wordCount(text) <= 6) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  let inLabel = false;
  return lines.map((line, index) => {
    const { kind, text } = line;
    if (kind === "heading") {
      inLabel = false;
      return { kind, level: line.level ?? 1 };
    }
    if (kind !== "paragraph") return { kind, level: line.level ?? 30 };
    const short = wordCount(text) <= 9 && !/[.!?。]$/.test(text);
    const next = lines[index + 1];
    const number = NUMBERED.exec(text)?.[1];
    if (short && number && next) {
      inLabel = false;
      return { kind: "heading", level: 7 + Math.min(2, number.split(".").length - 1) };
    }
    if (short && (KEYCAP.test(text) || (next && CHAPTER.test(text)))) {
      inLabel = false;
      return { kind: "heading", level: 7 };
    }
    if (short && (repeats.get(text) ?? 0) >= 3) {
      inLabel = true;
      return { kind: "label", level: 11 };
    }
    if (short && line.bold && next && next.kind !== "heading") {
      inLabel = true;
      return { kind: "label", level: 10 };
    }
    if (short && /^[^a-z]*[A-Z][^a-z]*$/.test(text) && /[A-Z]{4}/.test(text) && next) {
      inLabel = false;
      return { kind: "heading", level: 7 };
    }
    if (/[:：]$/.test(text) && wordCount(text) <= 30) {
      inLabel = true;
      return { kind: "label", level: 12 };
    }
    if (short && wordCount(text) <= 5 && next?.kind === "item" && !/:/.test(text)) {
      inLabel = true;
      return { kind: "label", level: 12 };
    }
    if (inLabel && short) return { kind: "item", level: 20 };
    if (inLabel && !short && wordCount(text) > 12) inLabel = false;
    return { kind: "paragraph", level: inLabel ? 20 : 12 };
  });
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
