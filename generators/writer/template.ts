import { blockLanguage, isBlock, makeBlock, mergeCollectors } from "./block";
import type { Block, ImportCollector, Language } from "./block";
import { isIdentifier, refusal } from "./identifier";
import type { Identifier } from "./identifier";
import { layoutOf } from "./layout";
import { openQuote } from "./open-quote";
import { isSymbol, symbolLanguage } from "./symbol";
import type { ImportedSymbol } from "./symbol";

type Symbols<L extends Language> = L extends "py" | "ts" ? ImportedSymbol<L> : never;

/** What a hole accepts. A bare string, a boolean, null and undefined are refused. */
export type Hole<L extends Language> = Block<L> | readonly Block<L>[] | Symbols<L> | Identifier | number;

interface Place {
  readonly language: Language;
  readonly before: string;
  readonly next: string;
}

interface Printed {
  readonly text: string;
  readonly collector: ImportCollector | undefined;
}

/** Makes the tag of one language. A hole's lines take the indentation of the line it stands on. */
export function templateTag<L extends Language>(language: L) {
  return (strings: TemplateStringsArray, ...holes: readonly Hole<L>[]): Block<L> => {
    const printed: string[] = [];
    let collector: ImportCollector | undefined;
    let before = "";
    let swallowed = false;
    for (const line of layoutOf(strings)) {
      let text = "";
      line.parts.forEach((part, index) => {
        if (typeof part === "string") {
          text += part;
          before += part;
          return;
        }
        const next = line.parts[index + 1];
        const hole = printHole(holes[part], { language, before, next: typeof next === "string" ? next : "" });
        collector = mergeCollectors(collector, hole.collector);
        text += indentTail(hole.text, line.indent);
      });
      before += "\n";
      const empty = text.trim() === "";
      // A line that vanishes between two blank lines takes one of them along.
      if (empty && !line.holesOnly && swallowed && (printed.at(-1) ?? "") === "") continue;
      swallowed = empty && line.holesOnly;
      if (!swallowed) printed.push(empty ? "" : line.indent + text);
    }
    return makeBlock<L>({ language, text: printed.join("\n"), collector });
  };
}

function printHole(hole: unknown, place: Place): Printed {
  if (Array.isArray(hole)) {
    const parts = hole.map((item: unknown) => {
      if (!isBlock(item)) throw fault(place, `an array may hold blocks only, not ${describe(item)}`);
      return printBlock(item, place);
    });
    return {
      text: parts
        .map((part) => part.text)
        .filter((text) => text !== "")
        .join("\n"),
      collector: parts.reduce<ImportCollector | undefined>((all, part) => mergeCollectors(all, part.collector), undefined),
    };
  }
  if (isBlock(hole)) return printBlock(hole, place);
  if (isSymbol(hole)) {
    if (symbolLanguage(hole) !== place.language) throw fault(place, `the symbol "${hole.name}" belongs to ${symbolLanguage(hole)}`);
    return { text: hole.name, collector: hole.collector };
  }
  if (isIdentifier(hole)) {
    const isProperty = place.language === "ts" && place.before.endsWith(".");
    const reason = isProperty ? undefined : refusal(hole, place.language);
    if (reason !== undefined) throw fault(place, reason);
    return { text: hole.name, collector: undefined };
  }
  if (typeof hole === "number" && Number.isFinite(hole)) return { text: String(hole), collector: undefined };
  throw fault(place, `a hole takes a block, symbol, identifier or number, not ${describe(hole)}`);
}

function printBlock(block: Block, place: Place): Printed {
  const language = blockLanguage(block);
  if (language !== "any" && language !== place.language) throw fault(place, `a ${language} block cannot stand in ${place.language}`);
  // Code that has no quote in it may stand inside quotes: a forward reference such as "list[Client]".
  if (block.text !== "" && (block.kind !== "code" || /["'`\\\n]/.test(block.text))) checkUnquoted(place);
  return block;
}

function checkUnquoted(place: Place): void {
  const quote = openQuote(place.before, place.language);
  const touches = /["'`\\]$/.test(place.before) || /^["'`]/.test(place.next);
  if (place.language !== "md" && (quote !== undefined || touches)) {
    throw fault(place, "a literal, a comment or code with quotes may not stand inside quotes");
  }
}

function indentTail(text: string, indent: string): string {
  if (indent === "" || !text.includes("\n")) return text;
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return `the bare string ${JSON.stringify(value.slice(0, 40))}`;
  return value === null || typeof value !== "object" ? String(value) : "an object";
}

function fault(place: Place, reason: string): Error {
  const line = place.before.split("\n").length;
  const near = place.before.slice(-30).split("\n").at(-1) ?? "";
  return new Error(`${place.language} template, line ${line}, after ${JSON.stringify(near)}: ${reason}.`);
}
