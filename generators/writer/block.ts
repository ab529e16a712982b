/** The languages a template can print. `conf` is Dockerfile, Makefile, nginx, .env, INI and shell. */
export type Language = "py" | "ts" | "yaml" | "md" | "conf";

/** Where a symbol's import is collected: a `PythonModule` or a `TypeScriptModule`. */
export interface ImportCollector {
  readonly language: "py" | "ts";
}

// A symbol key cannot come out of JSON, so no genome can pass itself off as reviewed code.
const BLOCK = Symbol("block");

/** What a block was made by: literals and comments may not stand inside quotes, code may. */
export type BlockKind = "code" | "literal" | "comment";

/** A piece of code that only this folder can make. `text` uses `\n` and never ends with one. */
export interface Block<L extends Language = Language> {
  readonly [BLOCK]: L | "any";
  readonly kind: BlockKind;
  readonly text: string;
  readonly collector: ImportCollector | undefined;
}

interface BlockParts<L extends Language> {
  readonly language: L | "any";
  readonly text: string;
  readonly kind?: BlockKind;
  readonly collector?: ImportCollector | undefined;
}

/** Makes a block. For this folder only: callers use the tags and the literal functions. */
export function makeBlock<L extends Language>(parts: BlockParts<L>): Block<L> {
  return Object.freeze({
    [BLOCK]: parts.language,
    kind: parts.kind ?? "code",
    text: parts.text,
    collector: parts.collector,
  });
}

/** Whether a value is a block made by this folder. */
export function isBlock(value: unknown): value is Block {
  return typeof value === "object" && value !== null && BLOCK in value;
}

/** The language a block is written in; `any` only for the empty block. */
export function blockLanguage(block: Block): Language | "any" {
  return block[BLOCK];
}

/** A block that prints nothing and swallows the line it stands on alone. */
export const nothing: Block<never> = makeBlock<never>({ language: "any", text: "" });

/** The one collector of two parts, or an error: a symbol must be printed by the module that imports it. */
export function mergeCollectors(left: ImportCollector | undefined, right: ImportCollector | undefined): ImportCollector | undefined {
  if (left !== undefined && right !== undefined && left !== right) {
    throw new Error("A block mixes symbols of two modules: take every symbol from the module that renders it.");
  }
  return left ?? right;
}
