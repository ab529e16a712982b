import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Everything twice: with the queue in PostgreSQL, and in Redis. Both servers belong to the run. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    env: { LOG_LEVEL: "fatal" },
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Tests share one database and one queue per queue server.
    fileParallelism: false,
    projects: (["postgres", "redis"] as const).map((queue) => ({
      extends: true,
      test: {
        name: queue,
        include: queue === "postgres" ? ["tests/integration/**/*.test.ts"] : ["tests/integration/builds/**/*.test.ts", "tests/integration/proofs.test.ts"],
        globalSetup: ["tests/integration/start-services.ts"],
        provide: { queue },
        setupFiles: ["tests/integration/connect.ts"],
      },
    })),
  },
});
