import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterEach, expect, inject, test } from "vitest";
import { builds } from "@/drizzle/schema";
import { everything, minimal } from "@/generators/testing/genomes";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { findArchive, openArchive } from "@/lib/builds/open-archive";
import { startBuild } from "@/lib/builds/start-build";
import { database } from "@/lib/db/database";
import { checkHealth } from "@/lib/health";
import { enqueueBuild } from "@/lib/jobs/build-queue";
import { attemptsOf, buildInState, finishedBuild, forgetWorkers, makeWorld } from "../world";
import { startWorker, type WorkerProcess } from "../worker-process";

const started: WorkerProcess[] = [];
async function worker(): Promise<WorkerProcess> {
  const process = await startWorker();
  started.push(process);
  return process;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.stop()));
  await forgetWorkers();
});

test("the queue is the one this run is about", () => {
  expect(inject("services").REDIS_URL === "").toBe(inject("queue") === "postgres");
});

test("a started build becomes an archive whose bytes have the row's digest", async () => {
  await worker();
  const world = await makeWorld(minimal);
  const { id } = await startBuild({ ...world, stack: "flask" });
  const build = await finishedBuild(world, id);
  expect({ state: build.state, error: build.error, stage: build.stage, attempts: build.attempts }).toEqual({
    state: "succeeded",
    error: null,
    stage: "packed",
    attempts: 1,
  });
  const archive = await findArchive(world.workspaceId, id);
  const bytes = await buffer(await openArchive(archive, undefined));
  expect([bytes.byteLength, createHash("sha256").update(bytes).digest("hex")]).toEqual([archive.bytes, archive.digest]);
});

test("a build whose worker is killed is taken up and finished by another", async () => {
  const first = await worker();
  const world = await makeWorld(everything);
  const { id } = await startBuild({ ...world, stack: "flask" });
  await buildInState(world, id, "running");
  await first.kill();
  await worker();
  const build = await finishedBuild(world, id);
  expect({ state: build.state, attempts: build.attempts }).toEqual({ state: "succeeded", attempts: 2 });
});

test("a genome that cannot be built fails its row with the reason and is not tried again", async () => {
  // No plan has this stack, so nobody can start such a build; a stack that was removed since could still wait.
  const stackless = await makeWorld(minimal);
  const unknown = await startBuild({ ...stackless, stack: "flask" });
  await database().update(builds).set({ stack: "cobol" }).where(eq(builds.id, unknown.id));
  await worker();
  const broken = await makeWorld(minimal, { ...minimal, entities: [{ nonsense: true }] });
  const { id } = await startBuild({ ...broken, stack: "flask" });
  const build = await finishedBuild(broken, id);
  expect([build.state, build.attempts, build.archiveDigest]).toEqual(["failed", 1, null]);
  expect(build.error).toMatch(/^The genome is not valid: entities/);

  const failed = await finishedBuild(stackless, unknown.id);
  expect([failed.state, failed.attempts, failed.error]).toEqual(["failed", 1, 'There is no stack "cobol". There is flask-nextjs, flask.']);
});

test("a cancelled build stays cancelled, before and while it runs", async () => {
  const world = await makeWorld(everything);
  const waiting = await startBuild({ ...world, stack: "flask" });
  expect((await cancelBuild(world.workspaceId, waiting.id)).state).toBe("cancelled");
  await worker();
  const running = await startBuild({ ...world, stack: "flask" });
  await buildInState(world, running.id, "running");
  expect((await cancelBuild(world.workspaceId, running.id)).state).toBe("cancelled");
  const after = await startBuild({ ...world, stack: "flask" });
  expect((await finishedBuild(world, after.id)).state).toBe("succeeded");
  const states = await Promise.all([waiting, running].map(({ id }) => finishedBuild(world, id)));
  expect(states.map(({ state, archiveDigest }) => [state, archiveDigest])).toEqual([
    ["cancelled", null],
    ["cancelled", null],
  ]);
});

test("two workers finish many builds once each, and one genome has one digest", async () => {
  await Promise.all([worker(), worker()]);
  const worlds = await Promise.all(Array.from({ length: 6 }, () => makeWorld(minimal)));
  const ids = await Promise.all(worlds.map(async (world) => (await startBuild({ ...world, stack: "flask" })).id));
  // The same message again, as a queue may deliver it.
  await Promise.all(ids.map(enqueueBuild));
  const finished = await Promise.all(worlds.map((world, index) => finishedBuild(world, ids[index] ?? "")));
  expect(finished.map(({ state }) => state)).toEqual(ids.map(() => "succeeded"));
  expect(new Set(finished.map(({ archiveDigest }) => archiveDigest)).size).toBe(1);
  expect(await Promise.all(ids.map(attemptsOf))).toEqual(ids.map(() => 1));
});

test("a worker that is told to stop finishes its build first", async () => {
  const process = await worker();
  const world = await makeWorld(everything);
  const { id } = await startBuild({ ...world, stack: "flask" });
  await buildInState(world, id, "running");
  expect(await process.stop()).toBe(0);
  expect((await finishedBuild(world, id)).state).toBe("succeeded");
});

test("health needs a worker", async () => {
  const parts = { database: true, queue: true };
  expect(await checkHealth()).toEqual({ healthy: false, parts: { ...parts, worker: false } });
  await worker();
  expect(await checkHealth()).toEqual({ healthy: true, parts: { ...parts, worker: true } });
});
