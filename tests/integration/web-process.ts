import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { buildWeb } from "@/bin/start/build-web.mjs";
import { freePort } from "../start-product";
import { until } from "./until";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export interface WebProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the web application, unless that has been done since its sources changed. */
export async function buildOnce(): Promise<void> {
  const environment = { ...process.env, ...inject("services"), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await buildWeb({ root, settings: { environment }, step: (_name: string, act: () => Promise<void>) => act() });
}

/** Starts one web process on the services of this run. All of them have the same public address, as behind a balancer. */
export async function startWeb(): Promise<WebProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "./bin/start/observe-requests.mjs", ".next/standalone/server.js"], {
    cwd: root,
    env: { ...process.env, ...inject("services"), NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1", LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const url = `http://127.0.0.1:${port}`;
  await until("the web process to be ready", async () => (await fetch(`${url}/api/ready`).catch(() => undefined))?.status === 200);
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
