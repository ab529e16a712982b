/** Runs the processes of the product: one-off commands, and those that have to stay up. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "./preconditions.mjs";

const SHORT_LIFE_MS = 10_000;
const MOST_SHORT_LIVES = 3;
const EXIT_WITH_PARENT = new URL("./exit-with-parent.mjs", import.meta.url).href;
const STOP_WITHIN_MS = { web: 4_000, worker: 28_000, "test-checkout": 2_000 };

const running = new Set();

/** Ends the commands that are still running, when the start is given up. */
export function stopCommands() {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs Node to its end. @throws {StartError} with the end of its output when it fails */
export async function runToEnd({ root, arguments: args, environment, what }) {
  await runCommand({ command: process.execPath, root, arguments: args, environment, what });
}

/** Runs a command to its end. @throws {StartError} with the end of its output when it fails */
export async function runCommand({ command, root, arguments: args, environment, what, ...options }) {
  const child = spawn(command, args, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"], ...options });
  running.add(child);
  child.once("close", () => running.delete(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-8_000);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new StartError(`${what} could not be started: ${error.message}`)));
    child.once("close", resolve);
  });
  if (code !== 0) throw new StartError(`${what} failed:\n${output.trim()}`);
}

/**
 * Keeps a Node process up: it is started again when it ends by itself, unless it keeps
 * ending right away. The child ends by itself when this process is killed.
 */
export function supervise({ name, root, arguments: args, settings, fail }) {
  const logFile = path.join(settings.dataDirectory, "logs", `${name}.log`);
  fs.rmSync(logFile, { force: true });
  let child;
  let stopping = false;
  let shortLives = 0;

  const run = () => {
    const log = fs.openSync(logFile, "a");
    const begun = Date.now();
    child = spawn(process.execPath, ["--import", EXIT_WITH_PARENT, ...args], {
      // Its own process group: Ctrl-C reaches this process only, which stops the others in order.
      cwd: root, env: settings.environment, detached: true, stdio: ["ignore", log, log, "ipc"],
    });
    fs.closeSync(log);
    child.once("exit", async (code, signal) => {
      if (stopping) return;
      shortLives = Date.now() - begun < SHORT_LIFE_MS ? shortLives + 1 : 0;
      if (shortLives >= MOST_SHORT_LIVES) {
        fail(`The ${name} process keeps ending (${signal ?? code}):\n${tail(logFile)}`);
        return;
      }
      await sleep(500);
      if (!stopping) run();
    });
  };
  run();

  return {
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS[name]);
      await ended;
      clearTimeout(late);
    },
  };
}

function tail(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n").slice(-12).join("\n") : "";
}
