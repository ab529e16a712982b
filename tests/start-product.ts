import { spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const UP_WITHIN_MS = 300_000;

export interface Product {
  readonly url: string;
  readonly processId: number;
  /** What it printed until it was up. */
  readonly output: string;
  /** Stops it as Ctrl-C does. @returns the exit code */
  stop(): Promise<number | null>;
}

/** Starts everything by bin/start.mjs on a free port, with `directory` for its data. */
export async function startProduct({ directory }: { readonly directory: string }): Promise<Product> {
  const port = await freePort();
  const child = spawn(process.execPath, ["bin/start.mjs"], {
    cwd: root,
    env: startEnvironment(directory, port),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The product did not start:\n${output}`)), UP_WITHIN_MS);
    void exited.then((code) => reject(new Error(`The start ended with ${code}:\n${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (!output.includes("Groundwork is up")) return;
        clearTimeout(late);
        resolve();
      });
    }
  });
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { url: `http://127.0.0.1:${port}`, processId: child.pid ?? 0, output, stop };
}

/** This process's environment, but everything of the product comes from `directory`. */
export function startEnvironment(directory: string, port: number): NodeJS.ProcessEnv {
  const defaults = { DATABASE_URL: "", REDIS_URL: "", SESSION_SECRET: "", STORAGE_DIRECTORY: "", S3_BUCKET: "", SMTP_URL: "", STRIPE_SECRET_KEY: "", LOG_LEVEL: "", TRUSTED_PROXIES: "" };
  // Every test is a new visitor, and all of them come from one address.
  const address = { APP_URL: `http://127.0.0.1:${port}`, VISITORS_PER_HOUR: "100000", ADMIN_EMAILS: "admin@example.com" };
  return { ...process.env, ...defaults, ...address, PORT: String(port), HOST: "127.0.0.1", GROUNDWORK_DATA_DIR: directory };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
