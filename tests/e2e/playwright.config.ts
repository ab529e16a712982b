import { defineConfig } from "@playwright/test";
import { BROWSER } from "./browser";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./start-server.ts",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [["list"]],
  use: {
    acceptDownloads: true,
    trace: "retain-on-failure",
    launchOptions: BROWSER,
  },
});
