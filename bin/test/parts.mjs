/**
 * The parts of the test run, quickest first. A part with a report counts its tests; any other counts as one.
 * `report` says which tool writes it.
 */
export const PARTS = [
  { name: "typecheck", command: ["typescript/bin/tsc", "--noEmit"], needs: [] },
  { name: "lint", command: ["eslint/bin/eslint.js", "--max-warnings", "0", "."], needs: [] },
  { name: "imports", command: ["dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "app", "lib", "texts", "worker", "generators"], needs: [] },
  { name: "unused", command: ["knip/bin/knip.js"], needs: [] },
  { name: "unit", command: ["vitest/vitest.mjs", "run"], report: "vitest", needs: ["python"] },
  { name: "commands", command: ["vitest/vitest.mjs", "run", "--config", "tests/cli/vitest.config.ts"], report: "vitest", needs: [] },
  { name: "integration", command: ["vitest/vitest.mjs", "run", "--config", "tests/integration/vitest.config.ts"], report: "vitest", needs: ["redis"] },
  { name: "generated", command: ["vitest/vitest.mjs", "run", "--config", "tests/generated/vitest.config.ts"], report: "vitest", needs: ["python", "chromium"] },
  { name: "browser", command: ["@playwright/test/cli.js", "test", "--config", "tests/e2e/playwright.config.ts"], report: "playwright", needs: ["chromium"] },
];
