import { pool } from "./db/database";
import { closeQueue } from "./jobs/build-queue";
import { closeProofQueue } from "./jobs/proof-queue";

/** Ends this process's connections, so that it can exit by itself. */
export async function closeConnections(): Promise<void> {
  await Promise.all([closeQueue(), closeProofQueue()]);
  await pool().end();
}
