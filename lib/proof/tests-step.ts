import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readCoverage, readTestReport } from "./read-test-report";
import { tailOf, type Step, type StepOutcome } from "./step";

/** Part of `app/`, in percent of its lines, that the codebase's own tests have to run. */
const LEAST_COVERAGE = 95;
const REPORT = "test-report.xml";
const COVERAGE = "coverage.json";

/** The whole test suite with coverage. A test that is skipped proves nothing, so it counts against the codebase. */
export const testsStep: Step = {
  name: "tests",
  run: async (context): Promise<StepOutcome> => {
    const command = ["pytest", "--cov=app", `--cov-report=json:${COVERAGE}`, `--junitxml=${REPORT}`, "-o", "console_output_style=count", "--tb=short"];
    const { status, output } = await context.runModule(command, {
      environment: { DATABASE_URL: context.databaseUrl("tests"), TEST_DATABASE_URL: context.databaseUrl("tests") },
      onOutput: (text) => {
        const last = [...text.matchAll(/\[\s*(\d+)\/(\d+)\]/g)].at(-1);
        if (last !== undefined) context.onAdvance(Number(last[1]), Number(last[2]));
      },
    });
    const commands = ["pytest --cov=app"];
    const report = path.join(context.backend, REPORT);
    if (!existsSync(report)) return { commands, counts: {}, failure: `pytest ended with status ${status} before any test:\n${tailOf(output)}` };
    const { passed, failed, skipped } = readTestReport(readFileSync(report, "utf8"));
    const coverage = readCoverage(path.join(context.backend, COVERAGE));
    const problems = [
      ...(status !== 0 || failed > 0 ? [`pytest ended with status ${status}, ${failed} failed:\n${firstFailure(output)}${tailOf(output)}`] : []),
      ...(passed === 0 ? ["No test passed."] : []),
      ...(skipped > 0 ? [`${skipped} test(s) were skipped; a proof needs all of them:\n${tailOf(output)}`] : []),
      ...(coverage < LEAST_COVERAGE ? [`The tests run ${coverage} % of the lines of app/; at least ${LEAST_COVERAGE} % are asked for.`] : []),
    ];
    return { commands, counts: { passed, failed, skipped, coveragePercent: coverage }, failure: problems.length === 0 ? null : problems.join("\n") };
  },
};

const SHOWN_OF_FIRST = 60;

/** Why the first test failed: the end of a long report names tests only. */
function firstFailure(output: string): string {
  const start = output.search(/^=+ (FAILURES|ERRORS) =+$/m);
  return start === -1 ? "" : `${output.slice(start).split("\n").slice(0, SHOWN_OF_FIRST).join("\n")}\n...\n`;
}
