import path from "node:path";
import { runMigrations } from "bullmq";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/** Any constant; several web or worker machines may start at the same moment. */
const MIGRATION_LOCK = 4_719_010_517;

/**
 * Brings the database up to date: our tables and the queue's own schema. Safe to run from
 * several processes at once. The queue's schema is made even when Redis carries the queue,
 * so that switching between the two needs no further step.
 *
 * @param root folder of the project, which holds drizzle/migrations
 */
export async function migrateDatabase(connectionString: string, root: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: path.join(root, "drizzle/migrations") });
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
