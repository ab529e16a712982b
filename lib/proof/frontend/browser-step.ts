import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInOrder, tailOf, type StepOutcome } from "../step";
import { frontendStep } from "./frontend-step";
import { freePort, startServer } from "./start-server";

/** Of the sample accounts, of which there is one for each role. */
const PASSWORD = "sample-password-1";
const REPORT = "playwright-report.json";

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}

/** The frontend's tests in a browser, through the built pages and the real backend on a database of its own. */
export const browserStep = frontendStep("browser", async ({ folder, browser, runTool }, context): Promise<StepOutcome> => {
  const commands = ["npm run test:e2e"];
  if (browser === null) return { commands, counts: {}, failure: "There is no Chromium (Debian: apt install chromium), and CHROMIUM_PATH names none." };
  const database = { DATABASE_URL: context.databaseUrl("browser") };
  const migrated = await runInOrder(context, [["alembic", "-c", "migrations/alembic.ini", "upgrade", "head"]], { environment: database });
  if (migrated.failure !== null) return { commands, counts: {}, failure: migrated.failure };
  const seeded = await runInOrder(context, [["flask", "--app", "wsgi", "seed", "--password", PASSWORD]], { environment: database });
  if (seeded.failure !== null) return { commands, counts: {}, failure: seeded.failure };

  const [backendPort, frontendPort] = [await freePort(), await freePort()];
  const address = `http://localhost:${frontendPort}`;
  const settings = { ...database, FRONTEND_URL: address, RATE_LIMITS: "off" };
  const backend = await startServer(context.moduleCommand(["flask", "--app", "wsgi", "run", "--port", String(backendPort)], settings), `http://127.0.0.1:${backendPort}/healthz`);
  const frontend = await startServer(
    { program: process.execPath, args: [".next/standalone/server.js"], directory: folder, environment: { BACKEND_URL: `http://127.0.0.1:${backendPort}`, HOSTNAME: "127.0.0.1", PORT: String(frontendPort) } },
    `${address}/login`,
  );
  try {
    const dead = [backend, frontend].find(({ isUp }) => !isUp);
    if (dead !== undefined) return { commands, counts: {}, failure: `The app did not start:\n${tailOf(dead.output())}` };
    const environment = { E2E_BASE_URL: address, E2E_PASSWORD: PASSWORD, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT };
    const { status, output } = await runTool("playwright", ["test", "--reporter=list,json", "--workers=2"], { environment });
    const file = path.join(folder, REPORT);
    if (!existsSync(file)) return { commands, counts: {}, failure: `playwright ended with status ${status} before any test:\n${tailOf(output)}` };
    const { stats } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
    const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    const isProven = status === 0 && counts.passed > 0 && counts.failed === 0 && counts.skipped === 0;
    return { commands, counts, failure: isProven ? null : `playwright ended with status ${status}, ${counts.failed} failed, ${counts.skipped} skipped:\n${tailOf(output)}\n--- backend\n${tailOf(backend.output())}` };
  } finally {
    frontend.stop();
    backend.stop();
  }
});
