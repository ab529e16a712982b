import { createPostgresBackend, Queue, withBackend, Worker, type JobsOptions, type JobType, type Processor, type WorkerOptions } from "bullmq";
import { Redis } from "ioredis";
import { env } from "../env";
import { logger } from "../logger";
import { oncePerProcess } from "../once-per-process";
import { within } from "../within";
import { generateCodebaseJob, type GenerateCodebasePayload } from "./generate-codebase-job";

/** The part of BullMQ's queue that is used here; the same on PostgreSQL and on Redis. */
interface BuildQueue {
  add(name: string, payload: GenerateCodebasePayload, options: JobsOptions): Promise<unknown>;
  getJobCounts(...states: JobType[]): Promise<unknown>;
  close(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** A running consumer. */
export interface BuildWorker {
  waitUntilReady(): Promise<unknown>;
  /** Takes no more builds and waits for those that run. */
  close(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

const postgres = withBackend(createPostgresBackend);
const QUEUE_NAME = "builds";
const PATIENCE_MS = 3_000;
/** The smaller number goes first; equal ones in the order they came. */
const [FIRST, USUAL] = [1, 2];
const RETRIES = { attempts: 4, backoff: { type: "exponential", delay: 1_000 } };

/**
 * Puts a build into the queue. The job's id is the build's, so a build that is
 * already queued is not queued twice; finished jobs are forgotten, because the row
 * remembers.
 *
 * @throws when the queue does not answer in time; nobody who presses a button waits for its return
 */
export async function enqueueBuild(buildId: string): Promise<void> {
  await enqueue(buildId, USUAL);
}

/** The same, ahead of all that wait in the usual order. */
export async function enqueueBuildFirst(buildId: string): Promise<void> {
  await enqueue(buildId, FIRST);
}

async function enqueue(buildId: string, priority: number): Promise<void> {
  const options = { ...RETRIES, priority, jobId: buildId, removeOnComplete: true, removeOnFail: true };
  await within(PATIENCE_MS, () => buildQueue().add(generateCodebaseJob.name, { buildId }, options));
}

/** Whether the queue answers. */
export async function pingQueue(): Promise<void> {
  await buildQueue().getJobCounts("waiting");
}

/** How many builds wait for a worker or to be tried again. */
export async function countQueued(): Promise<number> {
  const counts = (await buildQueue().getJobCounts("waiting", "prioritized", "delayed")) as Readonly<Record<string, number>>;
  return (counts.waiting ?? 0) + (counts.prioritized ?? 0) + (counts.delayed ?? 0);
}

export async function closeQueue(): Promise<void> {
  await buildQueue().close();
}

/** Starts taking builds from the queue. The caller closes the worker, which waits for running jobs. */
export function createBuildWorker(
  processor: Processor<GenerateCodebasePayload, void>,
  options: Pick<WorkerOptions, "concurrency" | "lockDuration" | "stalledInterval">,
): BuildWorker {
  const { REDIS_URL, DATABASE_URL } = env();
  // A build whose worker died is taken up again; one that kills its workers is not, forever.
  const settings = { ...options, maxStalledCount: 3 };
  const worker: BuildWorker =
    REDIS_URL === undefined
      ? new postgres.Worker<GenerateCodebasePayload, void>(QUEUE_NAME, processor, {
          ...settings,
          connection: { connectionString: DATABASE_URL, max: 4 },
        })
      : new Worker<GenerateCodebasePayload, void>(QUEUE_NAME, processor, {
          ...settings,
          connection: redisConnection(REDIS_URL),
        });
  worker.on("error", (error) => logger.error({ err: error }, "The queue reported an error."));
  return worker;
}

function buildQueue(): BuildQueue {
  return oncePerProcess("build-queue", () => {
    const { REDIS_URL, DATABASE_URL } = env();
    const queue: BuildQueue =
      REDIS_URL === undefined
        ? new postgres.Queue<GenerateCodebasePayload, void>(QUEUE_NAME, { connection: { connectionString: DATABASE_URL, max: 3 } })
        : new Queue<GenerateCodebasePayload, void>(QUEUE_NAME, { connection: redisConnection(REDIS_URL) });
    queue.on("error", (error) => logger.error({ err: error }, "The queue reported an error."));
    return queue;
  });
}

function redisConnection(url: string): Redis {
  // BullMQ blocks on its connection and retries by itself.
  return new Redis(url, { maxRetriesPerRequest: null });
}
