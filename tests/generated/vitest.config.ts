import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Generated codebases, installed, migrated and tested for real; two at a time, on one PostgreSQL of the run's own. */
export default defineConfig({
  root,
  test: {
    include: ["tests/generated/**/*.test.ts"],
    testTimeout: 1_500_000,
    hookTimeout: 120_000,
    maxConcurrency: 2,
  },
});
