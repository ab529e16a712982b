import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "./api-error";

interface Answer {
  status: number;
  body?: unknown;
}

let server: Server;
let seen: string[];
let answers: (path: string) => Answer;

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    void readBody(request).then((sent) => {
      seen.push(
        [request.method, request.url, request.headers["x-csrf-token"], sent].filter(Boolean).join(
          " ",
        ),
      );
      const { status, body } = answers(request.url ?? "");
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The client asks the origin of the page, as the browser would.
  const { port } = server.address() as AddressInfo;
  window.location.href = `http://127.0.0.1:${port}/`;
  document.cookie = "csrf_access_token=access-1";
  document.cookie = "csrf_refresh_token=refresh-1";
  vi.resetModules();
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

test("a change carries the CSRF token, a question does not", async () => {
  answers = () => ({ status: 200, body: {} });
  const { api, unwrap } = await import("./client");
  await unwrap(api.GET("/api/me"));
  await unwrap(api.PATCH("/api/me", { body: { name: "Ada" } }));
  expect(seen).toEqual(["GET /api/me", 'PATCH /api/me access-1 {"name":"Ada"}']);
});

test("an expired session is renewed once for all who wait, and what was sent is sent again", async () => {
  let expired = true;
  answers = (path) => {
    if (path === "/api/auth/refresh") {
      expired = false;
      document.cookie = "csrf_access_token=access-2";
      return { status: 200, body: {} };
    }
    return expired
      ? { status: 401, body: { error: "not_signed_in", message: "Sign in." } }
      : { status: 200, body: { items: [] } };
  };
  const { api, unwrap } = await import("./client");
  await Promise.all([
    unwrap(api.GET("/api/workspaces")),
    unwrap(api.PATCH("/api/me", { body: { name: "Ada" } })),
  ]);
  expect(seen.filter((line) => line.includes("refresh"))).toEqual([
    "POST /api/auth/refresh refresh-1",
  ]);
  expect(seen.slice(-2).toSorted()).toEqual([
    "GET /api/workspaces",
    'PATCH /api/me access-2 {"name":"Ada"}',
  ]);
});

test("a session that cannot be renewed is a refusal, not a circle", async () => {
  answers = () => ({ status: 401, body: { error: "session_ended", message: "Sign in again." } });
  const { api, unwrap } = await import("./client");
  await expect(unwrap(api.GET("/api/me"))).rejects.toMatchObject({
    status: 401,
    code: "session_ended",
  });
  expect(seen).toEqual(["GET /api/me", "POST /api/auth/refresh refresh-1"]);
});

test("a wrong password is told as such and renews nothing", async () => {
  answers = () => ({ status: 401, body: { error: "invalid_credentials", message: "Not right." } });
  const { api, unwrap } = await import("./client");
  const signIn = unwrap(
    api.POST("/api/auth/login", { body: { email: "a@example.com", password: "x" } }),
  );
  await expect(signIn).rejects.toMatchObject({ code: "invalid_credentials" });
  expect(seen).toHaveLength(1);
});

test("nobody at the other end is an error without a status", async () => {
  answers = () => ({ status: 200 });
  const { api, unwrap } = await import("./client");
  await new Promise((resolve) => server.close(resolve));
  await expect(unwrap(api.GET("/api/me"))).rejects.toEqual(
    new ApiError({
      status: 0,
      code: "no_connection",
      message: "The server cannot be reached. Check your connection and try again.",
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
