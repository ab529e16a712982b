/**
 * Starts backend and frontend together for development: `npm run dev`, or `make dev`.
 * The database is the one of DATABASE_URL, from the shell or from .env; when nothing listens there
 * and Docker is at hand, it is started with Docker.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

make("setup");
if (!(await isReachable(databaseUrl()))) startDatabase();
make("migrate");
// Fails when they are there already, which is what is wanted.
spawnSync("make", ["--silent", "seed"], { stdio: ["ignore", "inherit", "ignore"] });

const children = ["backend", "frontend"].map((target) =>
  spawn("make", ["--silent", target], { stdio: ["ignore", "inherit", "inherit"], detached: true }),
);
for (const child of children) child.once("exit", (status) => stop(status ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(0));
console.log("\nThe app is at http://localhost:3000; sign in with a sample account, or create one.\n");

function make(target) {
  const { status } = spawnSync("make", ["--silent", target], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function databaseUrl() {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== "") return given;
  if (!existsSync(".env")) return "";
  const line = readFileSync(".env", "utf8").match(/^DATABASE_URL=(.*)$/m);
  return (line?.[1] ?? "").replace(/^'(.*)'$/, "$1");
}

function isReachable(url) {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: "", port: "" };
  return new Promise((resolve) => {
    const socket = connect({ host: hostname || "localhost", port: Number(port) || 5432, timeout: 2000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

function startDatabase() {
  const { status } = spawnSync("docker", ["compose", "up", "--detach", "--wait", "db"], { stdio: "inherit" });
  if (status === 0) return;
  console.error("No PostgreSQL answers at DATABASE_URL, and none could be started with Docker.");
  console.error("Start one, and name it in .env or in the shell: DATABASE_URL=postgresql://... npm run dev");
  process.exit(1);
}

/** Each of them runs in a group of its own, so that what it started ends with it. */
function stop(status) {
  for (const { pid } of children) {
    try {
      process.kill(-pid, "SIGTERM");
    } catch {
      // It has ended already.
    }
  }
  process.exit(status);
}
