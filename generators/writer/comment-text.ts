import { wrapParagraphs } from "./paragraphs";

/**
 * Words that tools read in comments: linters, formatters, type checkers, coverage, bundlers, editors
 * and Python's own source encoding line. A person's text must not switch any of them, so they are
 * printed in quotation marks, which no tool reads past.
 */
const TOOL =
  /\b(noqa|nosec|nosemgrep|flake8|pylint|ruff|isort|yapf|mypy|pyright|eslint|jsx\w*|prettier|istanbul|sourcemappingurl|sourceurl|yamllint|hadolint|shellcheck)\b/gi;

/** Ordinary words that are instructions only before a colon, an equals sign or a verb. */
const INSTRUCTION =
  /(\b(?:fmt|type|pyre|pragma|biome|c8|v8|vim?|ex|syntax|escape|check|ts|webpack\w*|vite|yaml-language-server)|\b\w*coding)(?=\s*[:=]|-\w)/gi;

/** The text as comment lines that no tool takes for an instruction, without the comment mark. */
export function commentLines(text: string, width: number): string[] {
  return wrapParagraphs(text, width).map(disarm);
}

function disarm(line: string): string {
  return line
    .replace(/^[#!@/<-]+\s*/, "")
    .replace(/(?<!\S)[#@]+(?=\s*\w)/g, "")
    .replace(TOOL, "“$&”")
    .replace(INSTRUCTION, "“$&”")
    .replace(/\*(?=\/)|\/(?=\*)/g, "$& ");
}
