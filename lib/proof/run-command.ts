import { spawn } from "node:child_process";

export interface CommandOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Sees the output as it comes. */
  readonly onOutput?: (text: string) => void;
}

export interface CommandResult {
  readonly status: number;
  /** Standard output and errors, as they came; the middle of a very long one is left out. */
  readonly output: string;
}

const MOST_OUTPUT = 2_000_000;
const LIMIT_MS = 30 * 60_000;

/** Run a program to its end. A program that cannot be started has the status 127. */
export async function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    // A group of its own, so that what it started ends with it.
    const child = spawn(program, args, { cwd: options.directory, env: { ...options.environment } as NodeJS.ProcessEnv, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: string[] = [];
    let size = 0;
    const collect = (chunk: Buffer) => {
      const text = chunk.toString("utf8");
      options.onOutput?.(text);
      chunks.push(text);
      size += text.length;
      while (size > MOST_OUTPUT && chunks.length > 1) size -= chunks.shift()?.length ?? 0;
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const stop = () => killGroup(child.pid);
    const timer = setTimeout(() => {
      collect(Buffer.from(`\nStopped after ${LIMIT_MS / 60_000} minutes.\n`));
      stop();
    }, LIMIT_MS);
    process.once("exit", stop);
    const finish = (status: number) => {
      clearTimeout(timer);
      process.removeListener("exit", stop);
      resolve({ status, output: chunks.join("") });
    };
    child.once("error", (error) => {
      collect(Buffer.from(`${program} could not be started: ${error.message}\n`));
      finish(127);
    });
    child.once("close", (status) => finish(status ?? 1));
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
