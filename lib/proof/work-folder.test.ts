import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sweepWorkFolders } from "./sweep-work-folders";
import { LEASE, LEASE_MS, WORK_FOLDER } from "./work-folder";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const former = process.env.TMPDIR;
const owners: ChildProcess[] = [];
let place = "";

beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), "groundwork-sweep-"));
  process.env.TMPDIR = place;
});

afterEach(async () => {
  // Whoever has not been waited for still counts as running, and keeps its folder.
  await Promise.all(owners.splice(0).map((owner) => end(owner, "SIGKILL")));
  sweepWorkFolders();
  if (former === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = former;
  rmSync(place, { recursive: true, force: true });
});

/** What a worker does in the middle of a proof: it has a folder, and in it a server in a group of its own. */
const OWNER = `
  import { spawn } from "node:child_process";
  import { makeWorkFolder } from "./lib/proof/work-folder.ts";
  const folder = makeWorkFolder();
  const server = spawn("sh", ["-c", "sleep 300 & wait"], { cwd: folder.path, detached: true, stdio: "ignore" });
  server.unref();
  process.on("SIGTERM", () => process.exit(0));
  setInterval(() => {}, 1000);
  console.log(JSON.stringify({ folder: folder.path, server: server.pid }));
`;

interface Owned {
  readonly owner: ChildProcess;
  readonly folder: string;
  readonly server: number;
}

async function startOwner(): Promise<Owned> {
  const owner = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", OWNER], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  owners.push(owner);
  const line = await new Promise<string>((resolve, reject) => {
    owner.once("exit", (code) => reject(new Error(`The owner ended with ${code}.`)));
    owner.stdout.setEncoding("utf8").once("data", resolve);
  });
  return { owner, ...(JSON.parse(line) as { folder: string; server: number }) };
}

async function end(owner: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (owner.exitCode !== null || owner.signalCode !== null) return;
  const gone = new Promise((resolve) => owner.once("exit", resolve));
  owner.kill(signal);
  await gone;
}

function workFolders(): string[] {
  return readdirSync(place).filter((name) => name.startsWith(WORK_FOLDER));
}

/** Whether the group has a process that runs; one that has ended and waits to be buried does not. */
function runs(group: number): boolean {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pgid=,stat="], { encoding: "utf8" });
  return stdout.split("\n").some((line) => Number(line.trim().split(/\s+/)[0]) === group && !/\sZ/.test(line));
}

test("what a killed worker leaves is ended and removed by the next, and what a living one has stays", async () => {
  const [killed, living] = [await startOwner(), await startOwner()];
  expect(sweepWorkFolders()).toBe(0);
  await end(killed.owner, "SIGKILL");
  expect([existsSync(killed.folder), runs(killed.server)]).toEqual([true, true]);
  expect(sweepWorkFolders()).toBe(1);
  expect([existsSync(killed.folder), runs(killed.server)]).toEqual([false, false]);
  expect([existsSync(living.folder), runs(living.server)]).toEqual([true, true]);
  expect(sweepWorkFolders()).toBe(0);
});

test("a worker that is stopped leaves nothing", async () => {
  const stopped = await startOwner();
  await end(stopped.owner, "SIGTERM");
  expect([existsSync(stopped.folder), runs(stopped.server)]).toEqual([false, false]);
  expect(workFolders()).toEqual([]);
});

test("a lease nobody renews ends, though another process has got its owner's number", async () => {
  const { folder } = await startOwner();
  const long = new Date(Date.now() - LEASE_MS - 1_000);
  utimesSync(path.join(folder, LEASE), long, long);
  expect(sweepWorkFolders()).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

test("a folder of another machine, or without a lease, is left alone for a day", () => {
  const foreign = path.join(place, `${WORK_FOLDER}foreign`);
  const bare = path.join(place, `${WORK_FOLDER}bare`);
  for (const folder of [foreign, bare]) mkdirSync(folder);
  writeFileSync(path.join(foreign, LEASE), JSON.stringify({ host: "another-machine", processId: 2 ** 22 }));
  expect(sweepWorkFolders()).toBe(0);
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  for (const file of [path.join(foreign, LEASE), bare]) utimesSync(file, yesterday, yesterday);
  expect(sweepWorkFolders()).toBe(2);
  expect(workFolders()).toEqual([]);
});
