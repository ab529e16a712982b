import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { createBuildWorker, enqueueBuild, enqueueBuildFirst } from "@/lib/jobs/build-queue";
import { until } from "../until";

test("builds of plans that go first are taken before those that waited longer", async () => {
  const [usual, first] = [[newId(), newId(), newId()], [newId(), newId()]];
  for (const id of usual) await enqueueBuild(id);
  for (const id of first) await enqueueBuildFirst(id);
  const taken: string[] = [];
  // Builds that other tests left in the queue are taken, too.
  const ours = new Set([...usual, ...first]);
  const take = async (id: string) => void (ours.has(id) && taken.push(id));
  const worker = createBuildWorker(({ data }) => take(data.buildId), { concurrency: 1, lockDuration: 15_000, stalledInterval: 5_000 });
  try {
    await until("all builds to be taken", async () => taken.length === 5);
  } finally {
    await worker.close();
  }
  expect(taken).toEqual([...first, ...usual]);
});
