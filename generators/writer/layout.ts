/** One line of a template: fixed text and the indexes of holes, in order. */
export interface TemplateLine {
  readonly indent: string;
  readonly parts: readonly (string | number)[];
  /** Whether the line is only whitespace and holes, so that it vanishes when they print nothing. */
  readonly holesOnly: boolean;
}

const layouts = new WeakMap<TemplateStringsArray, readonly TemplateLine[]>();

/** The lines of a template with the common indentation and the framing newlines removed. */
export function layoutOf(strings: TemplateStringsArray): readonly TemplateLine[] {
  const known = layouts.get(strings);
  if (known !== undefined) return known;
  const layout = readLines(strings);
  layouts.set(strings, layout);
  return layout;
}

function readLines(strings: TemplateStringsArray): readonly TemplateLine[] {
  const lines: (string | number)[][] = [[]];
  strings.raw.forEach((raw, index) => {
    if (index > 0) lines.at(-1)?.push(index - 1);
    // Raw text is printed as written, so Python and regex backslashes need no doubling.
    const [first = "", ...rest] = raw.replace(/\\(`|\$\{)/g, "$1").split("\n");
    if (first !== "") lines.at(-1)?.push(first);
    for (const text of rest) lines.push(text === "" ? [] : [text]);
  });
  const framed = lines.length > 1 && isBlank(lines[0]);
  if (framed) lines.shift();
  if (lines.length > 1 && isBlank(lines.at(-1))) lines.pop();
  const counted = framed ? lines : lines.slice(1);
  const margin = Math.min(...counted.filter((line) => !isBlank(line)).map((line) => indentOf(line).length));
  return lines.map((line, index) => toLine(line, framed || index > 0 ? margin : 0));
}

function isBlank(line: readonly (string | number)[] | undefined): boolean {
  return line === undefined || line.every((part) => typeof part === "string" && part.trim() === "");
}

function indentOf(line: readonly (string | number)[]): string {
  const first = line[0];
  return typeof first === "string" ? (/^[ \t]*/.exec(first)?.[0] ?? "") : "";
}

function toLine(line: readonly (string | number)[], margin: number): TemplateLine {
  const indent = indentOf(line).slice(margin);
  const [first, ...rest] = line;
  const parts = typeof first === "string" ? [first.slice(indentOf(line).length), ...rest] : line;
  const kept = parts.filter((part) => part !== "");
  const holesOnly = kept.some((part) => typeof part === "number") && kept.every((part) => typeof part === "number" || part.trim() === "");
  return { indent, parts: kept, holesOnly };
}
