import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort, startEnvironment, startProduct } from "../start-product";
import { until } from "./until";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
// A first web build can take a minute on a slow machine.
const BUILD_MS = 300_000;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-start-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

interface StartRun {
  readonly port: number;
  readonly args?: readonly string[];
}

function start({ port, args = [] }: StartRun) {
  const env = startEnvironment(directory, port);
  return spawnSync(process.execPath, [...args, "bin/start.mjs"], { cwd: root, env, encoding: "utf8", timeout: 60_000 });
}

/** Processes whose command line or environment names the data folder of this test. */
function leftProcesses(): string[] {
  const listing = execFileSync("ps", ["eww", "-eo", "pid,args"], { encoding: "utf8", maxBuffer: 64_000_000 });
  return listing.split("\n").filter((line) => line.includes(`GROUNDWORK_DATA_DIR=${directory}`) || line.includes(`-D ${directory}`));
}

test("the product starts healthy, starts again without building and with what it kept, and leaves nothing running", { timeout: BUILD_MS }, async () => {
  const first = await startProduct({ directory });
  const answer = await fetch(`${first.url}/api/health`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: "ok", parts: { web: true, database: true, queue: true, worker: true } }]);
  const second = start({ port: await freePort() });
  expect([second.status, second.stderr]).toEqual([1, expect.stringContaining("Groundwork already runs with")]);
  const secret = await readFile(path.join(directory, "session-secret"), "utf8");
  expect(await first.stop()).toBe(0);
  expect(leftProcesses()).toEqual([]);

  const again = await startProduct({ directory });
  // Nothing has changed since, so what takes long is not done again.
  expect(again.output).not.toMatch(/Installing packages|Building the web application/);
  expect(await readFile(path.join(directory, "session-secret"), "utf8")).toBe(secret);
  expect(await again.stop()).toBe(0);
  expect(leftProcesses()).toEqual([]);
});

test("web and worker end when the start script is killed, and the next start takes over", { timeout: BUILD_MS }, async () => {
  const killed = await startProduct({ directory });
  process.kill(killed.processId, "SIGKILL");
  await until("web and worker to end", async () => leftProcesses().every((line) => line.includes("postgres")));
  const next = await startProduct({ directory });
  expect((await fetch(`${next.url}/api/health`)).status).toBe(200);
  expect(await next.stop()).toBe(0);
  expect(leftProcesses()).toEqual([]);
});

test("a taken port, a wrong port and an old Node are said clearly", async () => {
  const port = await freePort();
  const taken = net.createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const refused = start({ port });
  expect([refused.status, refused.stderr.trim()]).toEqual([
    1,
    `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
  ]);
  taken.close();
  const wrong = start({ port: 99_999 });
  expect([wrong.status, wrong.stderr.trim()]).toEqual([1, 'PORT must be a number from 1 to 65535, not "99999".']);
  const pretend = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.0'})";
  const old = start({ port, args: ["--import", pretend] });
  expect([old.status, old.stderr.trim()]).toEqual([1, "Groundwork needs Node 20.9 or newer; this is 18.19.0."]);
});
