import { defineConfig, devices } from "@playwright/test";

/** Where the app runs already; without it, backend and frontend are started for the tests. */
const RUNNING_AT = process.env.E2E_BASE_URL;
/** A browser that is installed already, such as /usr/bin/chromium; without it, Playwright's own. */
const BROWSER = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  ...(process.env.CI === undefined ? {} : { workers: 2 }),
  reporter: process.env.CI === undefined ? "list" : [["list"], ["html", { open: "never" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: RUNNING_AT ?? "http://localhost:3000",
    trace: "retain-on-failure",
    launchOptions: BROWSER === undefined ? {} : { executablePath: BROWSER, args: ["--no-sandbox"] },
  },
  ...(RUNNING_AT === undefined && {
    webServer: [
      {
        command: "make --directory .. backend",
        url: "http://127.0.0.1:8000/readyz",
        // Every test makes accounts of its own, more than a person would.
        env: { RATE_LIMITS: "off" },
        reuseExistingServer: true,
      },
      { command: "npm run start", url: "http://localhost:3000/login", reuseExistingServer: true },
    ],
  }),
});
