import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{generators,lib,texts,app,worker,bin,scripts,bench}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "generators/targets/*/static/**", "generators/testing/golden/**", ".next/**"],
          environment: "node",
          setupFiles: ["tests/property-seed.ts"],
          // Property tests and the first load of ruff take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
