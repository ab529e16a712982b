/**
 * Preloaded into the web process: gives each request an id, tells the application who is really
 * connected, and writes one line for each answer. Addresses of pages are logged without what
 * stands behind the question mark; nothing of a person is.
 */
import { randomUUID } from "node:crypto";
import http from "node:http";

const silent = ["fatal", "error", "warn"].includes(process.env.LOG_LEVEL ?? "info");
const emit = http.Server.prototype.emit;

http.Server.prototype.emit = function (event, ...given) {
  if (event === "request") observe(...given);
  return emit.call(this, event, ...given);
};

function observe(request, response) {
  const begun = performance.now();
  const requestId = randomUUID();
  // Whatever a client says about these itself does not count.
  request.headers["x-request-id"] = requestId;
  request.headers["x-peer-address"] = request.socket.remoteAddress ?? "unknown";
  response.setHeader("x-request-id", requestId);
  if (silent) return;
  const path = (request.url ?? "").split("?", 1)[0];
  if (path.startsWith("/_next/")) return;
  response.once("close", () => {
    const outcome = { status: response.statusCode, complete: response.writableFinished, ms: Math.round(performance.now() - begun) };
    process.stdout.write(`${JSON.stringify({ level: 30, time: Date.now(), requestId, method: request.method, path, ...outcome, msg: "A request was answered." })}\n`);
  });
}
