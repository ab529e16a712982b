import type { Diagnostic, Workspace } from "@astral-sh/ruff-wasm-nodejs";
import { applyEdits } from "./apply-edits";
import { compileOneAtATime } from "./compile-one-at-a-time";
import { FormatError } from "./format-error";
import { wrapLongValues } from "./wrap-long-values";

/** What ruff checks here; the generated pyproject.toml asks for at least the same. */
export const RUFF_SETTINGS = {
  "line-length": 100,
  "target-version": "py311",
  lint: { select: ["E", "F", "I", "B", "UP"], isort: { "known-first-party": ["app", "tests"] } },
} as const;

/**
 * Rules whose fix changes no meaning and which an emitter may leave undone: idle imports, the order
 * of imports, and the parentheses of a long string that turns out to be a lone argument.
 */
const FIXED_RULES: ReadonlySet<string | null> = new Set(["F401", "I001", "UP034"]);

const MOST_ROUNDS = 5;

let loading: Promise<Workspace> | undefined;

/** Loads ruff once, on first use: about 50 ms and 10 MB of WebAssembly that readers of this library do not pay. */
async function loadRuff(): Promise<Workspace> {
  compileOneAtATime();
  const ruff = await import("@astral-sh/ruff-wasm-nodejs");
  return new ruff.Workspace(RUFF_SETTINGS, ruff.PositionEncoding.Utf16);
}

/** A Python file formatted, its imports in order. Throws a `FormatError` naming every rule it breaks. */
export async function formatPython(path: string, content: string): Promise<string> {
  loading ??= loadRuff();
  const ruff = await loading;
  let text = content;
  for (let round = 1; ; round += 1) {
    text = layOut(ruff, path, text);
    const found = ruff.check(text) as Diagnostic[];
    if (found.length === 0) return text;
    const repaired = round < MOST_ROUNDS ? repair(text, found) : text;
    if (repaired === text) throw new FormatError(found.map((each) => toProblem(path, each)));
    text = repaired;
  }
}

/** The text with everything put right that needs no decision; the same text when nothing does. */
function repair(text: string, found: readonly Diagnostic[]): string {
  const edits = found.filter((each) => FIXED_RULES.has(each.code)).flatMap((each) => each.fix?.edits ?? []);
  // Edits move lines, so long lines wait for the next round.
  if (edits.length > 0) return applyEdits(text, edits);
  return wrapLongValues(text, new Set(found.filter((each) => each.code === "E501").map((each) => each.start_location.row)));
}

function layOut(ruff: Workspace, path: string, text: string): string {
  try {
    return ruff.format(text);
  } catch (cause) {
    const found = ruff.check(text) as Diagnostic[];
    const syntax = found.filter((each) => each.code === null || each.code === "invalid-syntax");
    if (syntax.length > 0) throw new FormatError(syntax.map((each) => toProblem(path, each)));
    throw new FormatError([{ path, line: 1, rule: "format", message: String(cause) }]);
  }
}

function toProblem(path: string, found: Diagnostic) {
  return { path, line: found.start_location.row, rule: found.code ?? "invalid-syntax", message: found.message };
}
