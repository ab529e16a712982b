import { eq, lt, sql } from "drizzle-orm";
import { workers } from "@/drizzle/schema";
import { database } from "../db/database";

const GONE_AFTER = sql`now() - interval '1 hour'`;
const ALIVE_WITHIN = sql`now() - interval '20 seconds'`;

/** Says that this worker is alive, and forgets those that have been silent for an hour. */
export async function recordHeartbeat(workerId: string): Promise<void> {
  const seenAt = sql`now()`;
  await database()
    .insert(workers)
    .values({ id: workerId, seenAt })
    .onConflictDoUpdate({ target: workers.id, set: { seenAt } });
  await database().delete(workers).where(lt(workers.seenAt, GONE_AFTER));
}

/** Says that this worker has stopped. */
export async function removeHeartbeat(workerId: string): Promise<void> {
  await database().delete(workers).where(eq(workers.id, workerId));
}

/** How many workers have been heard of within twenty seconds. */
export async function countLiveWorkers(): Promise<number> {
  return database().$count(workers, sql`${workers.seenAt} > ${ALIVE_WITHIN}`);
}
