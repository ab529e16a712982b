import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { countLiveWorkers } from "@/lib/workers/heartbeat";
import { until } from "./until";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export interface WorkerProcess {
  /** Ends it without a chance to say goodbye. */
  kill(): Promise<void>;
  /** Asks it to finish its build and leave. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts worker/main.ts as a process of its own and waits until it takes builds. */
export async function startWorker(): Promise<WorkerProcess> {
  const before = await countLiveWorkers();
  const child = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    cwd: root,
    env: { ...process.env, ...inject("services"), LOG_LEVEL: "error" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await until("the worker's first heartbeat", async () => (await countLiveWorkers()) > before);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  return { kill: async () => void (await end("SIGKILL")), stop: () => end("SIGTERM") };
}
