import { execFileSync, spawn } from "node:child_process";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../start-product";

const DEBIAN_INSTALLER = "apt-get";

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a Redis of the run's own, on a free port unless one is named, installing Debian's package when there is none. */
export async function startRedis(directory: string, place?: number): Promise<RedisServer> {
  const port = place ?? (await freePort());
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory];
  const child = spawn(redisProgram(), settings, { stdio: "ignore" });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error("redis-server did not start.");
    await sleep(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

function redisProgram(): string {
  const find = () => execFileSync("sh", ["-c", "command -v redis-server || true"], { encoding: "utf8" }).trim();
  const found = find();
  if (found !== "") return found;
  execFileSync(DEBIAN_INSTALLER, ["install", "-y", "--no-install-recommends", "redis-server"], { stdio: "ignore" });
  return find();
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
