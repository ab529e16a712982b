/**
 * Starts and stops a private PostgreSQL server from the binaries that npm installed.
 * Plain Node without dependencies, because the start script, the test script and
 * the command line's proof all need it before anything has been compiled.
 *
 * The server listens on the loopback address only, on a free port, without a unix
 * socket, and asks for a random password (SCRAM).
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installBinaries, unprivilegedAccount } from "./embedded-postgres-binaries.mjs";

const USER = "groundwork";
const START_ATTEMPTS = 3;
const READY_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;

/** @type {import("./embedded-postgres.d.mts").startEmbeddedPostgres} */
export async function startEmbeddedPostgres({ directory, database = "groundwork", durable = true }) {
  const account = unprivilegedAccount();
  const home = serverHome(path.resolve(directory), account);
  fs.mkdirSync(home, { recursive: true });
  fs.chmodSync(home, 0o755);
  const native = installBinaries(home, account);
  const data = path.join(home, "data");
  await stopLeftover(data);
  const password = createCluster({ home, data, native, account, database });
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      const child = await launch({ home, data, native, account, port, durable });
      return server({ child, port, password, database, data });
    } catch (error) {
      // Another process can take the port between asking for it and using it.
      if (attempt === START_ATTEMPTS || !/could not (bind|create any TCP)/i.test(String(error))) throw error;
    }
  }
}

function server({ child, port, password, database, data }) {
  const connectionString = (name = database) =>
    `postgresql://${USER}:${password}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  let stopping;
  const exited = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  return Object.freeze({
    host: "127.0.0.1",
    port,
    user: USER,
    password,
    database,
    processId: child.pid,
    exited,
    connectionString,
    stop: () => (stopping ??= stopProcess(child.pid, data)),
  });
}

/** As root the data has to lie where the unprivileged account can reach it. */
function serverHome(directory, account) {
  if (account === undefined) return path.join(directory, "postgres");
  fs.mkdirSync(directory, { recursive: true });
  if (!reachableByOthers(path.dirname(directory))) {
    const name = createHash("sha256").update(directory).digest("hex").slice(0, 16);
    return path.join("/var/lib/groundwork", name, "postgres");
  }
  // The folder is ours; letting others pass through it does not let them list it.
  fs.chmodSync(directory, fs.statSync(directory).mode | 0o011);
  return path.join(directory, "postgres");
}

function reachableByOthers(directory) {
  for (let place = directory; ; place = path.dirname(place)) {
    if ((fs.statSync(place).mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

/** Creates the cluster once and returns its password. A half-made cluster is made again. */
function createCluster({ home, data, native, account, database }) {
  const passwordFile = path.join(home, "password");
  const finished = path.join(home, "cluster-ready");
  if (fs.existsSync(finished)) return fs.readFileSync(passwordFile, "utf8").trim();
  fs.rmSync(data, { recursive: true, force: true });
  const password = randomBytes(24).toString("base64url");
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  fs.mkdirSync(data, { mode: 0o700 });
  if (account !== undefined) {
    fs.chownSync(passwordFile, account.uid, account.gid);
    fs.chownSync(data, account.uid, account.gid);
  }
  const settings = ["--username", USER, "--pwfile", passwordFile, "--auth", "scram-sha-256"];
  const locale = ["--encoding", "UTF8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"];
  run(path.join(native, "bin", "initdb"), ["--pgdata", data, "--no-sync", ...settings, ...locale], { home, account });
  if (database !== "postgres") {
    const quoted = `"${database.replaceAll('"', '""')}"`;
    const single = ["--single", "-D", data, "postgres"];
    run(path.join(native, "bin", "postgres"), single, { home, account, input: `CREATE DATABASE ${quoted};\n` });
  }
  fs.writeFileSync(finished, "");
  return password;
}

function run(program, args, { home, account, input }) {
  const result = spawnSync(program, args, {
    cwd: home, input, encoding: "utf8", env: serverEnvironment(), ...account,
  });
  if (result.error !== undefined) throw new Error(`${path.basename(program)} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${path.basename(program)} failed (${result.status}): ${result.stderr.trim()}`);
}

async function launch({ home, data, native, account, port, durable }) {
  const logFile = path.join(home, "postgres.log");
  fs.rmSync(logFile, { force: true });
  const log = fs.openSync(logFile, "a", 0o600);
  const settings = {
    listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "",
    max_connections: "200", shared_buffers: "64MB", log_min_messages: "warning",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(path.join(native, "bin", "postgres"), ["-D", data, ...args], {
    // Its own process group: Ctrl-C in a terminal must reach the database last, through stop().
    cwd: home, detached: true, stdio: ["ignore", log, log], env: serverEnvironment(), ...account,
  });
  fs.closeSync(log);
  const failed = new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL did not start: ${tail(logFile)}`)));
  });
  failed.catch(() => {});
  await Promise.race([failed, untilReady(data, child.pid)]);
  return child;
}

async function untilReady(data, pid) {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const lines = postmasterLines(data);
    // Line 1 is the process, line 8 the state: postgres documents both in miscadmin.h.
    if (Number(lines[0]) === pid && lines[7]?.trim() === "ready") return;
    await sleep(15);
  }
  throw new Error("PostgreSQL was not ready within a minute.");
}

function postmasterLines(data) {
  try {
    return fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** A server that outlived a killed parent still holds the data; it is asked to leave first. */
async function stopLeftover(data) {
  const pid = Number(postmasterLines(data)[0]);
  if (Number.isInteger(pid) && pid > 1 && isPostgres(pid)) await stopProcess(pid, data);
}

function isPostgres(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  const listing = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
  if (listing.error === undefined) return path.basename(listing.stdout.trim()).startsWith("postgres");
  const name = `/proc/${pid}/comm`;
  return fs.existsSync(name) && fs.readFileSync(name, "utf8").trim().startsWith("postgres");
}

async function stopProcess(pid, data) {
  for (const signal of ["SIGINT", "SIGQUIT"]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (!alive(pid) || Number(postmasterLines(data)[0]) !== pid) return;
      await sleep(15);
    }
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Settings of a PostgreSQL that happens to be configured in the shell must not leak in. */
function serverEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(entries), LC_ALL: "C", TZ: "UTC" };
}

function tail(file) {
  if (!fs.existsSync(file)) return "no log was written";
  return fs.readFileSync(file, "utf8").trim().split("\n").slice(-5).join(" | ");
}
