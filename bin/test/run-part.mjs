/** Runs one part of the tests and counts what it did. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const REPORTERS = {
  vitest: (file) => ({ arguments: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`], environment: {} }),
  playwright: (file) => ({ arguments: ["--reporter=list,json"], environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
};

/** A test that is skipped proves nothing, so it counts as failed. */
const COUNTS = {
  vitest: (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
  playwright: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
};

/** @returns {Promise<{ name: string, passed: number, failed: number, seconds: number }>} */
export async function runPart({ name, command: [script, ...args], report }, root) {
  process.stdout.write(`\n== ${name}\n`);
  const begun = Date.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "groundwork-test-"));
  const file = path.join(folder, "report.json");
  try {
    const extra = report === undefined ? { arguments: [], environment: {} } : REPORTERS[report](file);
    const status = await runNode([path.join(root, "node_modules", script), ...args, ...extra.arguments], { root, environment: { ...cleanEnvironment(), ...extra.environment } });
    return { name, ...count({ report, file, status }), seconds: (Date.now() - begun) / 1000 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function count({ report, file, status }) {
  if (report === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = COUNTS[report](JSON.parse(fs.readFileSync(file, "utf8")));
  // A file that cannot be loaded has no tests to fail, and still fails the run.
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function runNode(args, { root, environment }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", () => resolve(1));
    child.once("close", (status) => resolve(status ?? 1));
  });
}

/** Nothing of the shell's servers and settings may decide whether a test passes. */
function cleanEnvironment() {
  const ours = /^(PG[A-Z]+|DATABASE_URL|TEST_DATABASE_URL|REDIS_URL|PORT|HOST|SESSION_SECRET|STORAGE_DIRECTORY|GROUNDWORK_.*|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))), CI: "1", NEXT_TELEMETRY_DISABLED: "1" };
}
