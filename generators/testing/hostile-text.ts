import fc from "fast-check";

/** Pieces that mean something to some language, tool or template engine the text may end up in. */
const FRAGMENTS = [
  '"', "'", "`", '"""', "'''", "\\", "\\\\", '\\"', "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u0000", "\t",
  "${x}", "`${process.exit(1)}`", "{{ x }}", "{% x %}", "<%= x %>", "#{x}", "%s", "$(id)", "`id`", "$HOME", "$$",
  "*/", "/*", "//", "-->", "<!--", "<script>", "</script>", "<b>", "]]>", "<?php", "&amp;", "{", "}", "{/*",
  "#", "# noqa", "noqa: E501", "type: ignore", "fmt: off", "pylint: disable=all", "coding: utf-7", "-*- coding=latin-1 -*-",
  "@ts-ignore", "eslint-disable", "eslint-disable-next-line", "@jsxImportSource x", "sourceMappingURL=x", "/ <reference path='x' />",
  "---", "...", "- ", ": ", "? ", "!!python/object", "&a", "*a", "| ", "> ", "%YAML 1.1", "no", "null",
  "[x](http://y)", "![x](y)", "http://x.y", "www.x.y", "a@b.c", "**", "__", "~~", "| a | b |", "1. ", "# ", "===", "    ",
  "import os", "; DROP TABLE users; --", "\u202e", "\u200b", "\ufeff", "\ud800", "\udfff", "é", "漢字", "עברית", "🙂", "👩‍👩‍👧", "İ",
  "__proto__", " ", "word", "a-very-long-word-without-a-break-".repeat(6), `https://example.com/${"path/".repeat(30)}`,
];

/** Text a hostile or merely unlucky person could write, lone surrogates included. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

/** A fixed sample for checks that run another program once for the whole batch. */
export function sampleHostileTexts(count: number): readonly string[] {
  return [...FRAGMENTS, ...fc.sample(hostileText, { numRuns: count, seed: 20261121 })];
}
