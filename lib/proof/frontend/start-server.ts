import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** Whether it answered in time. */
  readonly isUp: boolean;
  /** The end of what it wrote. */
  readonly output: () => string;
  readonly stop: () => void;
}

const PATIENCE_MS = 60_000;
const MOST_OUTPUT = 200_000;

/** Starts a server and waits until `url` answers with anything, or until it has had a minute. */
export async function startServer({ program, args, directory, environment }: ServerCommand, url: string): Promise<RunningServer> {
  // A group of its own, so that what it started ends with it.
  const child = spawn(program, args, { cwd: directory, env: { ...environment } as NodeJS.ProcessEnv, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let written = "";
  const collect = (chunk: Buffer) => {
    written = (written + chunk.toString("utf8")).slice(-MOST_OUTPUT);
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  child.once("error", (error) => collect(Buffer.from(`${program} could not be started: ${error.message}\n`)));
  const stop = () => {
    process.removeListener("exit", stop);
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  process.once("exit", stop);
  return { isUp: await answers(url, () => child.exitCode === null && child.pid !== undefined), output: () => written, stop };
}

async function answers(url: string, isAlive: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && isAlive()) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(5_000) });
      return true;
    } catch {
      await sleep(200);
    }
  }
  return false;
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("No free port."))));
    });
  });
}
