import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The command line as people run it: another process, its status, what it prints and what it leaves on the disk. */
export default defineConfig({
  root,
  test: { include: ["tests/cli/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
