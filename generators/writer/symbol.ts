import type { ImportCollector } from "./block";

const SYMBOL = Symbol("imported symbol");

/** A name that a module imports; printing it in a template prints its local name. */
export interface ImportedSymbol<L extends "py" | "ts" = "py" | "ts"> {
  readonly [SYMBOL]: L;
  readonly name: string;
  readonly collector: ImportCollector;
}

/** Makes a symbol. For the import collectors only. */
export function makeSymbol<L extends "py" | "ts">(language: L, name: string, collector: ImportCollector): ImportedSymbol<L> {
  return Object.freeze({ [SYMBOL]: language, name, collector });
}

/** Whether a value is a symbol made by an import collector. */
export function isSymbol(value: unknown): value is ImportedSymbol {
  return typeof value === "object" && value !== null && SYMBOL in value;
}

/** The language a symbol belongs to. */
export function symbolLanguage(symbol: ImportedSymbol): "py" | "ts" {
  return symbol[SYMBOL];
}
