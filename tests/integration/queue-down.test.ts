import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, ne } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builds } from "@/drizzle/schema";
import { minimal } from "@/generators/testing/genomes";
import { findBuild } from "@/lib/builds/find-build";
import { requeueLostBuilds } from "@/lib/builds/requeue-lost-builds";
import { startBuild } from "@/lib/builds/start-build";
import { database } from "@/lib/db/database";
import { checkHealth } from "@/lib/health";
import { countQueued } from "@/lib/jobs/build-queue";
import { isReady } from "@/lib/ready";
import { freePort } from "../start-product";
import { startRedis, type RedisServer } from "./start-redis";
import { until } from "./until";
import { makeWorld } from "./world";

let directory: string;
let port: number;
let redis: RedisServer | undefined;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-redis-"));
  port = await freePort();
  // Read by the product the first time it asks for its settings. Nothing listens there yet.
  process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
});
afterAll(async () => {
  await redis?.stop();
  await rm(directory, { recursive: true, force: true });
});

test("a build that is started while the queue is down is kept, said to wait, and queued once it is back", async () => {
  const world = await makeWorld(minimal);
  const begun = performance.now();
  const { id, state } = await startBuild({ ...world, stack: "flask" });
  expect(state).toBe("queued");
  expect(performance.now() - begun).toBeLessThan(6_000);
  expect(await checkHealth()).toEqual({ healthy: false, parts: { database: true, queue: false, worker: false } });
  // People can still read and edit meanwhile.
  expect(await isReady()).toBe(true);
  expect((await findBuild(world.workspaceId, id)).state).toBe("queued");

  redis = await startRedis(directory, port);
  await until("the queue to answer", async () => (await checkHealth()).parts.queue);
  // What other tests left behind was heard of just now; this build was not.
  await database().update(builds).set({ updatedAt: new Date() }).where(ne(builds.id, id));
  await database().update(builds).set({ updatedAt: new Date(0) }).where(eq(builds.id, id));
  await requeueLostBuilds();
  expect(await countQueued()).toBe(1);
});
