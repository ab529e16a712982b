import type { SourceFile } from "../files";
import { FormatError } from "./format-error";
import type { FormatProblem } from "./format-error";
import { formatPython } from "./format-python";
import { formatTypeScript } from "./format-typescript";
import { remembering } from "./remember";

type Formatter = (path: string, content: string) => Promise<string>;

/** Characters of formatted files kept in memory: some thirty codebases of a dozen entities. */
const REMEMBERED = 16_000_000;

/** How each kind of emitted file is formatted, by ending; a kind without a row is printed as emitted. */
const typescript = remembering(formatTypeScript, REMEMBERED);
const FORMATTERS: ReadonlyMap<string, Formatter> = new Map([
  ["py", remembering(formatPython, REMEMBERED)],
  ["ts", typescript],
  ["tsx", typescript],
]);

/** Written in the layout of the program that writes it again when the API changes. */
const KEPT = /\.d\.ts$/;

/**
 * The files with every emitted one formatted and checked once. Files copied from a target's static
 * folder are left as they are: a test keeps them formatted. Throws one `FormatError` for all files.
 */
export async function formatTree(files: readonly SourceFile[]): Promise<SourceFile[]> {
  const formatted: SourceFile[] = [];
  const problems: FormatProblem[] = [];
  for (const file of files) {
    try {
      formatted.push(await formatFile(file));
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new FormatError(problems);
  return formatted;
}

async function formatFile(file: SourceFile): Promise<SourceFile> {
  const format = KEPT.test(file.path) ? undefined : FORMATTERS.get(/\.([a-z]+)$/.exec(file.path)?.[1] ?? "");
  if (format === undefined || file.origin === "static" || typeof file.content !== "string" || file.content === "") return file;
  return { ...file, content: await format(file.path, file.content) };
}
