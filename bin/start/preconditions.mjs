/** What has to hold before and after the start, said in words a person can act on. */
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const NEEDED = [20, 9];
const HEALTHY_WITHIN_MS = 90_000;

/** A reason not to start that needs no stack trace. */
export class StartError extends Error {}

export function assertNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new StartError(`Groundwork needs Node ${NEEDED.join(".")} or newer; this is ${process.versions.node}.`);
}

export function assertPortFree({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => reject(new StartError(portProblem(error, port, host))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portProblem(error, port, host) {
  if (error.code === "EADDRINUSE") return `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
  if (error.code === "EACCES") return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
  return `${host}:${port} cannot be listened on: ${error.message}`;
}

/** Resolves when /api/health answers 200, which it does when web, database, queue and worker are up. */
export async function untilHealthy({ port, host }, stopped) {
  const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const deadline = Date.now() + HEALTHY_WITHIN_MS;
  let last = "no answer";
  while (Date.now() < deadline && !stopped()) {
    try {
      const answer = await fetch(`http://${address}:${port}/api/health`, { signal: AbortSignal.timeout(5_000) });
      if (answer.status === 200) return;
      last = await answer.text();
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await sleep(100);
  }
  if (!stopped()) throw new StartError(`Groundwork did not become healthy within ${HEALTHY_WITHIN_MS / 1000} s (${last}).`);
}
