import { pool } from "./db/database";
import { closeQueue } from "./jobs/build-queue";

/** Ends this process's connections, so that it can exit by itself. */
export async function closeConnections(): Promise<void> {
  await closeQueue();
  await pool().end();
}
