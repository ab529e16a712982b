import { existsSync, readFileSync } from "node:fs";

export interface TestCounts {
  readonly passed: number;
  /** Errors in fixtures too. */
  readonly failed: number;
  readonly skipped: number;
}

/** The counts of a JUnit report, over all of its suites. */
export function readTestReport(xml: string): TestCounts {
  let total = 0;
  let failed = 0;
  let skipped = 0;
  for (const [suite] of xml.matchAll(/<testsuite\s[^>]*>/g)) {
    total += attribute(suite, "tests");
    failed += attribute(suite, "failures") + attribute(suite, "errors");
    skipped += attribute(suite, "skipped");
  }
  return { passed: Math.max(0, total - failed - skipped), failed, skipped };
}

function attribute(tag: string, name: string): number {
  return Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
}

/** Percent of lines that ran, cut to one decimal; 0 when there is no report. */
export function readCoverage(file: string): number {
  if (!existsSync(file)) return 0;
  const { totals } = JSON.parse(readFileSync(file, "utf8")) as { totals: { percent_covered: number } };
  return Math.floor(totals.percent_covered * 10) / 10;
}
