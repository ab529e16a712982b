import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api";
import { readForm } from "./form";
import { answerPage } from "./pages";
import type { Provider } from "./provider";

const MOST_BYTES = 1_000_000;

export interface LocalStripe {
  readonly url: string;
  stop(): Promise<void>;
}

interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Called after every request that may have changed something. */
  readonly changed: () => void;
}

/** Serves a provider over HTTP on this machine only: the API below /v1/, pages for people beside it. */
export async function serve(provider: Provider, { port, changed }: ServerOptions): Promise<LocalStripe> {
  /** Answers to requests that were sent before, by idempotency key. */
  const answered = new Map<string, { readonly status: number; readonly body: unknown }>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, { status: 500, type: "application/json", text: JSON.stringify({ error: { type: "api_error", message: String(error) } }) });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port: taken } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${taken}`;
    const url = new URL(request.url ?? "/", origin);
    const [first, ...path] = url.pathname.split("/").filter((part) => part !== "").map(decodeURIComponent);
    const method = request.method ?? "GET";
    const text = method === "GET" ? url.search.slice(1) : await bodyOf(request);
    if (first !== "v1") {
      const found = answerPage(provider, [first ?? "", ...path], method === "POST" ? readForm(text) : undefined);
      changed();
      if (found === undefined) return send(response, { status: 404, type: "text/plain", text: "There is no such page." });
      if ("page" in found) return send(response, { status: 200, type: "text/html; charset=utf-8", text: found.page });
      response.writeHead(303, { location: found.location }).end();
      return;
    }
    const key = method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined;
    const known = key === undefined ? undefined : answered.get(key);
    const { status, body } = known ?? answerApi(provider, { method, path, form: readForm(text), origin });
    if (key !== undefined) answered.set(key, { status, body });
    changed();
    send(response, { status, type: "application/json", text: JSON.stringify(body) });
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function send(response: ServerResponse, { status, type, text }: Reply): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += String(part);
    if (text.length > MOST_BYTES) throw new Error("The request is too large.");
  }
  return text;
}
