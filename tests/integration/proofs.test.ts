import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { proofs } from "@/drizzle/schema";
import { minimal } from "@/generators/testing/genomes";
import { startBuild } from "@/lib/builds/start-build";
import { cancelProof } from "@/lib/builds/proofs/cancel-proof";
import { claimProof } from "@/lib/builds/proofs/claim-proof";
import { findProof } from "@/lib/builds/proofs/find-proof";
import { isProofFinished } from "@/lib/builds/proofs/proof-view";
import { startProof } from "@/lib/builds/proofs/start-proof";
import { writeClaimedProof } from "@/lib/builds/proofs/write-claimed-proof";
import { database } from "@/lib/db/database";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { until } from "./until";
import { finishedBuild, forgetWorkers, makeWorld } from "./world";
import { startWorker, type WorkerProcess } from "./worker-process";

const started: WorkerProcess[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.stop()));
  await forgetWorkers();
});

/** A worker on a machine where no program is found. */
async function workerWithoutPython(): Promise<void> {
  const former = process.env.PATH;
  const empty = await mkdtemp(path.join(tmpdir(), "groundwork-no-programs-"));
  process.env.PATH = empty;
  try {
    started.push(await startWorker());
  } finally {
    process.env.PATH = former;
    await rm(empty, { recursive: true });
  }
}

test("a worker without Python says so, and the build stays what it is", async () => {
  await workerWithoutPython();
  const world = await makeWorld(minimal);
  const { id } = await startBuild({ ...world, stack: "flask" });
  await finishedBuild(world, id);
  await startProof(world.workspaceId, id);
  await until("the proof to finish", async () => isProofFinished((await findProof(world.workspaceId, id))?.state ?? "queued"));
  const proof = await findProof(world.workspaceId, id);
  expect(proof?.state).toBe("impossible");
  expect(proof?.error).toMatch(/^A proof needs Python 3\.11 to 3\.13/);
  expect((await finishedBuild(world, id)).state).toBe("succeeded");
  // Asked for again, it starts anew.
  expect((await startProof(world.workspaceId, id)).error).toBeNull();
});

test("one proof is claimed by one worker at a time, and a cancelled one takes nothing more", async () => {
  const world = await makeWorld(minimal);
  await workerWithoutPython();
  const { id } = await startBuild({ ...world, stack: "flask" });
  await finishedBuild(world, id);
  await Promise.all(started.splice(0).map((process) => process.stop()));
  await startProof(world.workspaceId, id);
  const first = await claimProof(id);
  const second = await claimProof(id);
  if (first === undefined || second === undefined) throw new Error("The proof was not claimed.");
  expect([first.attempts, second.attempts]).toEqual([1, 2]);
  expect(await writeClaimedProof(first.claim, { step: "tests" })).toBe(false);
  expect(await writeClaimedProof(second.claim, { step: "tests", done: 3, total: 310 })).toBe(true);
  expect(await startProof(world.workspaceId, id)).toMatchObject({ state: "running", done: 3, total: 310 });
  expect((await cancelProof(world.workspaceId, id)).state).toBe("cancelled");
  expect(await writeClaimedProof(second.claim, { state: "passed", report: {} })).toBe(false);
  expect(await claimProof(id)).toBeUndefined();
  await database().delete(proofs).where(eq(proofs.buildId, id));
});

test("another workspace finds no proof, and an unfinished build has none", async () => {
  const world = await makeWorld(minimal);
  const { id } = await startBuild({ ...world, stack: "flask" });
  await expect(startProof(world.workspaceId, id)).rejects.toMatchObject({ code: "conflict" });
  const stranger = await createVisitor();
  for (const act of [startProof, cancelProof, findProof]) await expect(act(stranger.workspaceId, id)).rejects.toMatchObject({ code: "not_found" });
});
