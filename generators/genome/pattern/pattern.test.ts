import { describe, expect, test } from "vitest";
import { isCatastrophic } from "./is-catastrophic";
import { parsePattern, PatternError } from "./parse-pattern";

describe("the portable subset", () => {
  test.each(["^[A-Z]{2}-[0-9]{4}$", "a|b|c", "(?:ab)?c", "[^\"\\\\\\]]+", "\\.\\/[\\-]\\$", "x{2,}y{1,3}", "é+", "^$", "[-a]", "[a-]"])("reads %s, and JavaScript does too", (pattern) => {
    expect(parsePattern(pattern)).toBeDefined();
    expect(new RegExp(pattern, "u")).toBeDefined();
  });

  test.each(["\\d", "\\w+", "(?=a)", "(?<n>a)", "a**", "a+?", "a{,3}", "a{3,1}", "a{256}", "[z-a]", "[]", "[", "(", ")", "a)", "*a", "{", "\\", "^*", "[[:alpha:]]", "[a&&b]", "\\1", "\\-", "\u0000", "😀"])("refuses %s", (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError);
  });
});

describe("time", () => {
  test.each(["(a+)+", "(a|a)*", "(a*)*b", "(a|ab)+", "([a-z]+)*x", "(a?){30}", "(.*)*", "((a+)b?)+", "a*a*a*a*", "(a{1,9}){1,9}", "(-[a-z-]+)*"])("refuses %s, which may take very long", (pattern) => {
    expect(isCatastrophic(parsePattern(pattern))).toBe(true);
  });

  test.each(["^[a-z0-9]+(?:-[a-z0-9]+)*$", "(ab)+", "([0-9]{3} )+", "[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}", "a|b|c", "(mon|tue)", "^.+@.+$"])("takes %s", (pattern) => {
    expect(isCatastrophic(parsePattern(pattern))).toBe(false);
    const started = performance.now();
    new RegExp(pattern, "u").test(`${"a-".repeat(5_000)}!`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
