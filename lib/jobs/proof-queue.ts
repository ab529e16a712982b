import { createPostgresBackend, Queue, withBackend, Worker, type JobsOptions, type Processor } from "bullmq";
import { Redis } from "ioredis";
import { z } from "zod";
import { env } from "../env";
import { logger } from "../logger";
import { oncePerProcess } from "../once-per-process";
import { within } from "../within";

/** The queue carries the id of the build to prove; everything else is in the proof's row. */
export const proveBuildJob = { name: "prove-build", payload: z.object({ buildId: z.uuid() }) } as const;

export type ProveBuildPayload = z.output<typeof proveBuildJob.payload>;

interface ProofQueue {
  add(name: string, payload: ProveBuildPayload, options: JobsOptions): Promise<unknown>;
  close(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** A running consumer of proofs. */
export interface ProofWorker {
  waitUntilReady(): Promise<unknown>;
  /** Stops at once: a proof under way would take minutes, so another worker begins it anew. */
  leave(): Promise<void>;
}

const postgres = withBackend(createPostgresBackend);
/** A queue of its own: a proof takes minutes, and no build should wait for one. */
const QUEUE_NAME = "proofs";
const PATIENCE_MS = 3_000;
const RETRIES = { attempts: 3, backoff: { type: "exponential", delay: 2_000 } };

/** Puts a proof into the queue; one that is there already is not put there twice. */
export async function enqueueProof(buildId: string): Promise<void> {
  const options = { ...RETRIES, jobId: `proof-${buildId}`, removeOnComplete: true, removeOnFail: true };
  await within(PATIENCE_MS, () => proofQueue().add(proveBuildJob.name, { buildId }, options));
}

export async function closeProofQueue(): Promise<void> {
  await proofQueue().close();
}

/** Starts taking proofs from the queue, one at a time. */
export function createProofWorker(processor: Processor<ProveBuildPayload, void>): ProofWorker {
  const { REDIS_URL, DATABASE_URL } = env();
  const settings = { concurrency: 1, lockDuration: 30_000, stalledInterval: 10_000, maxStalledCount: 3 };
  const worker =
    REDIS_URL === undefined
      ? new postgres.Worker<ProveBuildPayload, void>(QUEUE_NAME, processor, { ...settings, connection: { connectionString: DATABASE_URL, max: 3 } })
      : new Worker<ProveBuildPayload, void>(QUEUE_NAME, processor, { ...settings, connection: new Redis(REDIS_URL, { maxRetriesPerRequest: null }) });
  worker.on("error", (error) => logger.error({ err: error }, "The queue of proofs reported an error."));
  return { waitUntilReady: () => worker.waitUntilReady(), leave: () => worker.close(true) };
}

function proofQueue(): ProofQueue {
  return oncePerProcess("proof-queue", () => {
    const { REDIS_URL, DATABASE_URL } = env();
    const queue: ProofQueue =
      REDIS_URL === undefined
        ? new postgres.Queue<ProveBuildPayload, void>(QUEUE_NAME, { connection: { connectionString: DATABASE_URL, max: 2 } })
        : new Queue<ProveBuildPayload, void>(QUEUE_NAME, { connection: new Redis(REDIS_URL, { maxRetriesPerRequest: null }) });
    queue.on("error", (error) => logger.error({ err: error }, "The queue of proofs reported an error."));
    return queue;
  });
}
