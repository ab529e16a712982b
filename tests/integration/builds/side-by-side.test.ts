import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { memberships, projects } from "@/drizzle/schema";
import { minimal } from "@/generators/testing/genomes";
import { startBuild } from "@/lib/builds/start-build";
import { database } from "@/lib/db/database";
import { signSessionToken } from "@/lib/visitors/session-token";
import { newAccount, newAddress, PASSWORD } from "../accounts/people";
import { attemptsOf, finishedBuild, forgetWorkers, makeWorld, type World } from "../world";
import { startWorker, type WorkerProcess } from "../worker-process";
import { buildOnce, startWeb, type WebProcess } from "../web-process";

const BUILDS = 9;
const webs: WebProcess[] = [];
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  await buildOnce();
  webs.push(...(await Promise.all([startWeb(), startWeb()])));
  // One after the other: each start waits for one more heartbeat.
  for (let index = 0; index < 3; index += 1) workers.push(await startWorker());
}, 300_000);

afterAll(async () => {
  await Promise.all([...webs, ...workers].map((process) => process.stop()));
  await forgetWorkers();
});

const web = (index: number): string => webs[index % webs.length]?.url ?? "";

/** The cookie of the visitor whose workspace this is. */
async function cookieOf({ workspaceId }: World): Promise<string> {
  const [owner] = await database().select({ userId: memberships.userId }).from(memberships).where(eq(memberships.workspaceId, workspaceId));
  return `groundwork_session=${signSessionToken(owner?.userId ?? "", inject("services").SESSION_SECRET)}`;
}

interface SignIn {
  readonly index: number;
  readonly email: string;
  readonly password: string;
}

/** Signs in at one web process, as a browser does. */
async function signIn({ index, email, password }: SignIn): Promise<{ error: string | null; cookie: string }> {
  const csrf = await fetch(`${web(index)}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${web(index)}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookies(csrf), origin: web(index) },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const { url } = (await answer.json()) as { url: string };
  return { error: new URL(url).searchParams.get("error"), cookie: cookies(answer) };
}

function cookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

test("two web processes and three workers finish many builds once each, and every page knows of them", async () => {
  const worlds = await Promise.all(Array.from({ length: BUILDS }, () => makeWorld(minimal)));
  const ids = await Promise.all(worlds.map(async (world) => (await startBuild({ ...world, stack: "flask" })).id));
  // Followed at both web processes while it runs.
  const streams = await Promise.all(
    worlds.map(async (world, index) => {
      const answer = await fetch(`${web(index)}/api/builds/${ids[index]}/events`, { headers: { cookie: await cookieOf(world) } });
      return answer.text();
    }),
  );
  for (const stream of streams) expect(stream).toContain('"state":"succeeded"');
  await Promise.all(worlds.map((world, index) => finishedBuild(world, ids[index] ?? "")));
  expect(await Promise.all(ids.map(attemptsOf))).toEqual(ids.map(() => 1));
  const [world] = worlds;
  const cookie = await cookieOf(world!);
  const archives = await Promise.all([0, 1].map(async (index) => (await fetch(`${web(index)}/api/builds/${ids[0]}/download`, { headers: { cookie } })).headers.get("etag")));
  expect(archives[0]).toMatch(/^"[0-9a-f]{64}"$/);
  expect(archives[1]).toBe(archives[0]);
});

test("who signs in at one web process is signed in at the other, until the session ends at either", async () => {
  const { email } = await newAccount();
  const { error, cookie } = await signIn({ index: 0, email, password: PASSWORD });
  expect(error).toBeNull();
  const account = async (index: number) => (await fetch(`${web(index)}/account`, { headers: { cookie }, redirect: "manual" })).status;
  expect([await account(0), await account(1)]).toEqual([200, 200]);
  const left = await fetch(`${web(1)}/api/account/export`, { headers: { cookie } });
  const { sessions } = (await left.json()) as { sessions: { id: string }[] };
  expect(sessions).toHaveLength(1);
  await database().execute(`delete from sessions where id = '${sessions[0]?.id}'`);
  expect([await account(0), await account(1)]).toEqual([307, 307]);
});

test("wrong passwords at both web processes are counted together", async () => {
  const email = newAddress();
  const errors = [];
  for (let index = 0; index < 11; index += 1) errors.push((await signIn({ index, email, password: "wrong password" })).error);
  expect(errors.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => "The address or the password is wrong."));
  expect(errors[10]).toBe("That was tried too often. Try again in 15 minutes.");
});

test("what comes from another site, says nothing of its size or is too large is refused", async () => {
  const post = async (headers: Record<string, string>, body = "x") => (await fetch(`${web(0)}/api/auth/callback/credentials`, { method: "POST", headers, body })).status;
  expect([
    await post({ origin: "https://evil.example" }),
    await post({ origin: "null" }),
    await post({ "sec-fetch-site": "cross-site" }),
    await post({ origin: web(0) }, "x".repeat(2_000_001)),
  ]).toEqual([403, 403, 403, 413]);
});

test("answers have an id and the headers that keep a browser safe", async () => {
  const { headers } = await fetch(`${web(0)}/`, { headers: { "x-request-id": "mine" } });
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic'/);
  expect(policy).not.toContain("unsafe");
  expect([headers.get("x-frame-options"), headers.get("x-content-type-options"), headers.get("x-powered-by")]).toEqual(["DENY", "nosniff", null]);
});

test("a deleted project is gone at every web process", async () => {
  const world = await makeWorld(minimal);
  const cookie = await cookieOf(world);
  const status = async (index: number) => (await fetch(`${web(index)}/projects/${world.projectId}`, { headers: { cookie } })).status;
  expect([await status(0), await status(1)]).toEqual([200, 200]);
  await database().update(projects).set({ deletedAt: new Date() }).where(eq(projects.id, world.projectId));
  expect([await status(0), await status(1)]).toEqual([404, 404]);
});
