import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { tailOf, type StepOutcome } from "../step";
import { frontendStep } from "./frontend-step";

const REPORT = "vitest-report.json";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The frontend's tests without a browser. A test that is skipped proves nothing, so it counts against the codebase. */
export const componentsStep = frontendStep("components", async ({ folder, runTool }): Promise<StepOutcome> => {
  const commands = ["npm run test"];
  const { status, output } = await runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`]);
  const file = path.join(folder, REPORT);
  if (!existsSync(file)) return { commands, counts: {}, failure: `vitest ended with status ${status} before any test:\n${tailOf(output)}` };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
  const isProven = status === 0 && counts.passed > 0 && counts.failed === 0 && counts.skipped === 0;
  return { commands, counts, failure: isProven ? null : `vitest ended with status ${status}, ${counts.failed} failed, ${counts.skipped} skipped:\n${tailOf(output)}` };
});
