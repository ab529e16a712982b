import { sql } from "drizzle-orm";
import { database } from "./db/database";
import { pingQueue } from "./jobs/build-queue";
import { logger } from "./logger";
import { within } from "./within";
import { countLiveWorkers } from "./workers/heartbeat";

export interface Health {
  readonly healthy: boolean;
  readonly parts: { readonly database: boolean; readonly queue: boolean; readonly worker: boolean };
}

const PATIENCE_MS = 3_000;

/** Asks every part that has to be up for a build to succeed. Never throws. */
export async function checkHealth(): Promise<Health> {
  const [database, queue, worker] = await Promise.all([
    answers("database", pingDatabase),
    answers("queue", pingQueue),
    answers("worker", findWorker),
  ]);
  return { healthy: database && queue && worker, parts: { database, queue, worker } };
}

async function pingDatabase(): Promise<void> {
  await database().execute(sql`select 1`);
}

async function findWorker(): Promise<void> {
  if ((await countLiveWorkers()) === 0) throw new Error("No worker has been heard of within twenty seconds.");
}

async function answers(part: string, ask: () => Promise<void>): Promise<boolean> {
  try {
    await within(PATIENCE_MS, ask);
    return true;
  } catch (error) {
    logger.warn({ part, reason: (error as Error).message }, "A part did not answer the health check.");
    return false;
  }
}
